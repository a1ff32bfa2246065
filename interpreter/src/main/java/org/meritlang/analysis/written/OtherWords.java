package org.meritlang.analysis.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short words, each with common ones that are spelt alike but mean something else: intern, international. */
public final class OtherWords {
    private static final String FILE = "other-words.txt";
    private static final OtherWords ALL = read();

    private final Map<String, List<String>> byWord = new HashMap<>();

    private OtherWords(List<String> lines) {
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split(" "));
            byWord.put(words.get(0), List.copyOf(words.subList(1, words.size())));
        }
    }

    private static OtherWords read() {
        try (InputStream in = OtherWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the words are not among the resources");
            }
            return new OtherWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, or their beginnings, that hold a short one and mean something else; the most common first. */
    public static List<String> around(String folded) {
        return ALL.byWord.getOrDefault(folded, List.of());
    }
}
