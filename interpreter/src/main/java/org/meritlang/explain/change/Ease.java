package org.meritlang.explain.change;

/** How a change of a lead can come about, the easiest first. */
public enum Ease {
    /** The lead does something, or something that is unknown is learnt: what somebody who sells can bring about. */
    CAN_HAPPEN,
    /** A known value becomes another, as such values do in life: a number, yes or no, one of the declared values, a list. */
    MAY_CHANGE,
    /** A known value would have to be otherwise that rarely changes: a text, a date. */
    IS_KNOWN_OTHERWISE
}
