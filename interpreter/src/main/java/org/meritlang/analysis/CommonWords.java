package org.meritlang.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.written.Mentions;
import org.meritlang.analysis.written.OtherWords;
import org.meritlang.data.Folding;

/** Words that are common in what leads say of themselves, English and German ones. */
final class CommonWords {
    private static final String FILE = "common-words.txt";

    private final Map<String, String> around = new HashMap<>();

    private CommonWords(List<String> words) {
        for (String shown : words) {
            String word = Folding.fold(shown);
            for (int length = 1; length <= Mentions.LONGEST; length++) {
                for (int start = 0; start + length <= word.length() && length < word.length(); start++) {
                    around.putIfAbsent(word.substring(start, start + length), shown);
                }
            }
        }
        for (String word : words) {
            String folded = Folding.fold(word);
            if (folded.length() > Mentions.LONGEST) {
                around.remove(folded.substring(0, Mentions.LONGEST));
            }
        }
    }

    static CommonWords read() {
        try (InputStream in = CommonWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the words are not among the resources");
            }
            return new CommonWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A common word inside which a short text stands, folded, and means nothing; empty where none is known. */
    Optional<String> around(String folded) {
        return Optional.ofNullable(around.get(folded))
                .or(() -> OtherWords.around(folded).stream().findFirst());
    }
}
