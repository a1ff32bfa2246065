package org.meritlang.syntax;

/** The units of time, from a second to a year; weeks and longer are counted on the calendar. */
public enum TimeUnit {
    SECOND("second"),
    MINUTE("minute"),
    HOUR("hour"),
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String singular;

    TimeUnit(String singular) {
        this.singular = singular;
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return singular + "s";
    }

    /** Whether time in this unit is counted in whole dates, not in instants. */
    public boolean isCalendar() {
        return compareTo(DAY) >= 0;
    }
}
