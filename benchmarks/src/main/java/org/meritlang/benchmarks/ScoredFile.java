package org.meritlang.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores in a file of results, by the lead's id. */
final class ScoredFile {
    private static final List<String> SCORES = List.of("fit", "engagement", "total");

    private final Map<String, long[]> scores = new HashMap<>();

    private ScoredFile() {}

    static ScoredFile read(Path file) throws IOException {
        ScoredFile read = new ScoredFile();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String> header = cells(in.readLine());
            int id = header.indexOf("id");
            int[] columns = SCORES.stream().mapToInt(header::indexOf).toArray();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> cells = cells(line);
                long[] points = new long[columns.length];
                for (int i = 0; i < points.length; i++) {
                    points[i] = new BigDecimal(cells.get(columns[i]))
                            .movePointRight(4)
                            .longValueExact();
                }
                read.scores.put(cells.get(id), points);
            }
        }
        return read;
    }

    /** Where the other file says something else; empty if they agree. */
    Stream<String> differences(ScoredFile other) {
        if (scores.size() != other.scores.size()) {
            return Stream.of(scores.size() + " leads, and " + other.scores.size());
        }
        return scores.entrySet().stream()
                .filter(entry -> !Arrays.equals(entry.getValue(), other.scores.get(entry.getKey())))
                .map(entry -> entry.getKey() + ": " + shown(entry.getValue()) + ", and "
                        + shown(other.scores.get(entry.getKey())));
    }

    private static String shown(long @Nullable [] points) {
        if (points == null) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.append(i == 0 ? "" : " ").append(SCORES.get(i)).append(' ').append(BigDecimal.valueOf(points[i], 4));
        }
        return text.toString();
    }

    /** The cells of a line; no cell in these files has a line break in it. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (line.charAt(i) == ',' && !quoted)) {
                cells.add(line.substring(start, i));
                start = i + 1;
            } else if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }
}
