package org.meritlang.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the leads of a case have done, in the words of an example: {@code login on 2026-11-01, 2026-11-02}. */
record CitedActivities(Optional<Table> table) {
    private static final String NOTHING = "nothing";
    private static final int FIRST_ATTRIBUTE = 3;

    static CitedActivities of(Optional<String> csv) {
        return new CitedActivities(csv.map(Table::ofCsv));
    }

    boolean isEmpty() {
        return table.isEmpty();
    }

    /** The column that they make; none where the case has no activities. */
    List<String> header() {
        return isEmpty() ? List.of() : List.of("what it did");
    }

    /** The cells of this lead's rows, of which there is always one: a row for what is alike but for the time. */
    List<List<String>> lines(String lead) {
        if (isEmpty()) {
            return List.of(List.of());
        }
        Map<String, String> times = new LinkedHashMap<>();
        table.orElseThrow().rows().stream()
                .filter(row -> row.get(0).equals(lead))
                .forEach(row -> times.merge(what(row), row.get(2), (all, one) -> all + ", " + one));
        if (times.isEmpty()) {
            return List.of(List.of(NOTHING));
        }
        List<List<String>> lines = new ArrayList<>();
        times.forEach((what, when) -> lines.add(List.of((lines.isEmpty() ? "" : "and ") + what + " on " + when)));
        return lines;
    }

    private String what(List<String> row) {
        List<String> header = table.orElseThrow().header();
        String attributes = IntStream.range(FIRST_ATTRIBUTE, row.size())
                .filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> header.get(i) + " " + value(row.get(i)))
                .collect(Collectors.joining(", "));
        return attributes.isEmpty() ? row.get(1) : row.get(1) + " with " + attributes;
    }

    private static String value(String text) {
        return text.matches("-?[0-9.]+|yes|no") ? text : '"' + text + '"';
    }
}
