package org.meritlang.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All phrases of the language, read from {@code phrases.txt}. Immutable; safe for any thread. */
public final class PhraseTable {
    private static final PhraseTable ENGLISH = read("phrases.txt");

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirstWord;
    private final Set<String> words;

    private PhraseTable(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        Map<String, List<Phrase>> byWord = new HashMap<>();
        Set<String> allWords = new TreeSet<>();
        for (Phrase phrase : phrases) {
            byWord.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>())
                    .add(phrase);
            allWords.addAll(phrase.words());
        }
        // The sort is stable, so that of equally long phrases the table's first stays first.
        byWord.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        byFirstWord = Map.copyOf(byWord);
        // Sorted, so that whoever goes through them finds the same every time.
        words = Collections.unmodifiableSet(allWords);
    }

    /** The phrases of English Merit. */
    public static PhraseTable english() {
        return ENGLISH;
    }

    /** Every phrase, in the order of the table. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that begin with a word in lower case, the longest first. */
    public List<Phrase> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** Whether this word alone, in lower case, is a phrase of one of these tokens. */
    public boolean isPhraseOf(String word, int... tokens) {
        for (Phrase phrase : beginningWith(word)) {
            for (int token : tokens) {
                if (phrase.token() == token && phrase.words().size() == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every word that some phrase holds, in lower case. */
    public Set<String> words() {
        return words;
    }

    /** The first form of a token's phrases, such as {@code is one of}; empty for signs. */
    public Optional<String> firstForm(int token) {
        return phrases.stream()
                .filter(p -> p.token() == token && p.firstForm().isEmpty())
                .map(Phrase::text)
                .findFirst();
    }

    private static PhraseTable read(String resource) {
        Map<String, Integer> tokens = tokenTypes();
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.add(phrase(line, tokens));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhraseTable(phrases);
    }

    private static Phrase phrase(String line, Map<String, Integer> tokens) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Integer token = tokens.get(cells.get(1));
        if (token == null) {
            throw new IllegalStateException("phrases.txt names a token that the grammar lacks: " + line);
        }
        return new Phrase(
                List.of(cells.get(0).split(" ")),
                token,
                List.of(cells.get(2).split(" ")),
                cells.get(3),
                cells.size() > 4 ? Optional.of(cells.get(4)) : Optional.empty());
    }

    private static Map<String, Integer> tokenTypes() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type <= MeritLexer.VOCABULARY.getMaxTokenType(); type++) {
            String name = MeritLexer.VOCABULARY.getSymbolicName(type);
            if (name != null) {
                types.put(name, type);
            }
        }
        return types;
    }
}
