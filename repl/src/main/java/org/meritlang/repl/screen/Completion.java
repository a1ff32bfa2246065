package org.meritlang.repl.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;

/**
 * A line with what may be typed at its cursor. The word that is completed begins where the first proposal does, so
 * that `is n` is completed to `is none of` as well as to `is no`.
 */
record Completion(String line, int cursor, int from, List<Proposal> proposals) implements CompletingParsedLine {
    static Completion of(String line, int cursor, List<Proposal> proposals) {
        int at = Math.min(cursor, line.length());
        int from = proposals.stream().mapToInt(Proposal::from).min().orElse(at);
        return new Completion(line, at, from, List.copyOf(proposals));
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        boolean isQuoteBehind = cursor < line.length() && line.charAt(cursor) == '"';
        for (Proposal proposal : proposals) {
            String text = proposal.text();
            if (isQuoteBehind && text.endsWith("\"")) {
                text = text.substring(0, text.length() - 1);
            }
            candidates.add(new Candidate(
                    line.substring(from, proposal.from()) + text,
                    proposal.text().strip(),
                    proposal.group(),
                    proposal.about().isEmpty() ? null : proposal.about(),
                    null,
                    null,
                    proposal.isWhole() && !isQuoteBehind,
                    candidates.size() + 1));
        }
        return candidates;
    }

    @Override
    public String word() {
        return line.substring(from, cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - from;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
