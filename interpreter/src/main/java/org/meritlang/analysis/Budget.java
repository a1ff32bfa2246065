package org.meritlang.analysis;

/** How much may still be looked at; counted in rules looked at for one set of leads, not in time. */
final class Budget {
    private long left;

    Budget(long left) {
        this.left = left;
    }

    boolean isSpent() {
        return left <= 0;
    }

    void spend(long rules) {
        left -= rules;
    }

    /** A part of it for one search; what it leaves is kept. */
    Budget part(long most) {
        Budget part = new Budget(Math.min(most, left));
        left -= part.left;
        return part;
    }

    void giveBack(Budget part) {
        left += part.left;
    }
}
