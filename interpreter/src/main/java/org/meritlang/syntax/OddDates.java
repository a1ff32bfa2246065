package org.meritlang.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads dates as people write them, in every way that makes sense. */
final class OddDates {
    private OddDates() {}

    /** The dates that are meant, as Merit writes them: {@code 3/4/2026} may be the 3rd of April or the 4th of March. */
    static List<String> readings(String written) {
        String[] parts = written.split("[./-]", -1);
        Set<String> readings = new LinkedHashSet<>();
        if (parts[0].length() == 4) {
            add(readings, parts[0], parts[1], parts[2]);
        } else if (written.contains("/")) {
            add(readings, parts[2], parts[0], parts[1]);
            add(readings, parts[2], parts[1], parts[0]);
        } else {
            add(readings, parts[2], parts[1], parts[0]);
            add(readings, parts[2], parts[0], parts[1]);
        }
        return new ArrayList<>(readings);
    }

    private static void add(Set<String> readings, String year, String month, String day) {
        try {
            readings.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // No such day in the calendar: not what is meant.
        }
    }
}
