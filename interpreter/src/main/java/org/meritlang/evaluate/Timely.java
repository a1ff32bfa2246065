package org.meritlang.evaluate;

/** A step whose outcome changes as time goes by, even if what it reads stays the same. */
interface Timely {
    /**
     * Tells the instants at which the outcome may change for the things of this run; it changes at no
     * other, as long as what the step reads does not.
     */
    void tell(Run run, Changes changes);
}
