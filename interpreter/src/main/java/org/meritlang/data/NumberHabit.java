package org.meritlang.data;

/** How the data write numbers. */
public enum NumberHabit {
    /** {@code 1,234.5}: a point before the fraction, commas before groups of three digits. */
    DECIMAL_POINT('.', ','),
    /** {@code 1.234,5}: the other way round. */
    DECIMAL_COMMA(',', '.');

    private final char point;
    private final char grouping;

    NumberHabit(char point, char grouping) {
        this.point = point;
        this.grouping = grouping;
    }

    char point() {
        return point;
    }

    char grouping() {
        return grouping;
    }
}
