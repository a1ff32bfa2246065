package org.meritlang.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A lead that shows what a diagnostic says, in the words of an example: one that consists of these lines passes.
 *
 * @param facts {@code lead with employees 12}, {@code activity email opened 3 times}, {@code as of 2026-07-15}; none
 *     where nothing is known of the lead
 * @param outcome what the example expects: {@code total is 5}; none where the lead itself says enough
 */
public record Witness(List<String> facts, List<String> outcome) {
    private static final String LEAD_WITH = "lead with ";
    private static final int MOST_FACTS = 90;

    public Witness {
        facts = List.copyOf(facts);
        outcome = List.copyOf(outcome);
    }

    /** {@code a lead with employees 12, activity email opened 3 times: total is 5}; what is too long for a line is cut. */
    String inOneLine() {
        String lead = lead(MOST_FACTS);
        return outcome.isEmpty() ? lead : lead + ": " + String.join(", ", outcome);
    }

    /**
     * {@code a lead with employees 12, activity email opened 3 times}.
     *
     * @param most so many characters of its facts at most; what goes beyond is cut between two of them
     */
    public String lead(int most) {
        return facts.isEmpty() ? "a lead of which nothing is known" : "a lead with " + shortened(most);
    }

    private String inWords() {
        return facts.stream()
                .map(fact -> fact.startsWith(LEAD_WITH) ? fact.substring(LEAD_WITH.length()) : fact)
                .collect(Collectors.joining(", "));
    }

    private String shortened(int most) {
        String line = inWords();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(", ", most);
        return (end < 0 ? line.substring(0, line.offsetByCodePoints(0, most / 2)) : line.substring(0, end)) + ", …";
    }
}
