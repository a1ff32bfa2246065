package org.meritlang.repl.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.meritlang.source.Spelling;

/** Finds what begins as the typed word does, in any spelling of names that the language takes for one. */
final class SpellingMatcher implements CompletionMatcher {
    private String word = "";
    private List<Candidate> matching = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        word = Spelling.key(line.word());
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matching = candidates.stream()
                .filter(candidate -> begins(candidate.value()))
                .toList();
        return new ArrayList<>(matching);
    }

    /** A value may be begun without its quote. */
    private boolean begins(String value) {
        String key = Spelling.key(value);
        return key.startsWith(word) || key.startsWith("\"" + word);
    }

    @Override
    public Candidate exactMatch() {
        throw new UnsupportedOperationException("asked for only by an option that is not set");
    }

    @Override
    public String getCommonPrefix() {
        String common = matching.isEmpty() ? "" : matching.get(0).value();
        for (Candidate candidate : matching) {
            int length = 0;
            String other = candidate.value();
            while (length < Math.min(common.length(), other.length())
                    && common.charAt(length) == other.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return common;
    }
}
