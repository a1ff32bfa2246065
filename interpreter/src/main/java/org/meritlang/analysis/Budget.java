package org.meritlang.analysis;

/** How much may still be looked at; counted in looks at what leads are asked, not in time. */
final class Budget {
    private long left;

    Budget(long left) {
        this.left = left;
    }

    boolean isSpent() {
        return left <= 0;
    }

    void spend(long looks) {
        left -= looks;
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
