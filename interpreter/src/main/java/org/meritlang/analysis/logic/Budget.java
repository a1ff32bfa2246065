package org.meritlang.analysis.logic;

/** How much may still be looked at; counted in looks at what leads are asked, not in time. */
public final class Budget {
    private long left;

    public Budget(long left) {
        this.left = left;
    }

    public boolean isSpent() {
        return left <= 0;
    }

    public void spend(long looks) {
        left -= looks;
    }

    /** A part of it for one search; what it leaves is kept. */
    public Budget part(long most) {
        Budget part = new Budget(Math.min(most, left));
        left -= part.left;
        return part;
    }

    public void giveBack(Budget part) {
        left += part.left;
    }
}
