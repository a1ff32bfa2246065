package org.meritlang.diagnostic;

import java.util.List;

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
        String lead = facts.isEmpty() ? "a lead of which nothing is known" : "a lead with " + shortened();
        return outcome.isEmpty() ? lead : lead + ": " + String.join(", ", outcome);
    }

    private String shortened() {
        StringBuilder line = new StringBuilder();
        for (String fact : facts) {
            String words = fact.startsWith(LEAD_WITH) ? fact.substring(LEAD_WITH.length()) : fact;
            line.append(line.length() == 0 ? "" : ", ").append(words);
        }
        if (line.length() <= MOST_FACTS) {
            return line.toString();
        }
        int end = line.lastIndexOf(", ", MOST_FACTS);
        return (end < 0 ? line.substring(0, line.offsetByCodePoints(0, MOST_FACTS / 2)) : line.substring(0, end))
                + ", …";
    }
}
