package org.meritlang.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence that could not tell for some leads, because something it asks was unknown.
 *
 * @param kind what it left undecided
 * @param owner the score or the decision that owns the sentence, if one does
 * @param group the group that owns it, if one does
 * @param sentence as the formatter writes it; its identity within owner and group
 * @param leads for how many leads
 * @param causes what was unknown for these leads
 */
public record Undecided(
        Kind kind, Optional<String> owner, Optional<String> group, String sentence, long leads, List<Cause> causes) {
    private static final int LONGEST_SHOWN = 80;
    private static final String ROW = "; ";

    public Undecided {
        causes = List.copyOf(causes);
    }

    /** What a sentence leaves undecided. */
    public enum Kind {
        /** A rule that gives points, a table of them, {@code raise to} or {@code limit to}. */
        RULE("M0421"),
        /** The {@code when} of a score or a group. */
        HEADING("M0421"),
        DISQUALIFICATION("M0422"),
        /** A row of a decision that no row above takes the lead from. */
        DECISION_ROW("M0421"),
        ALERT("M0421"),
        /** A formula in which an unknown number counted as 0. */
        COUNTED_AS_ZERO("M0423"),
        /** A formula that is 0 as a whole. */
        ZERO_AS_A_WHOLE("M0424");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code of notes of this kind. */
        public String code() {
            return code;
        }
    }

    /**
     * Something unknown.
     *
     * @param what an attribute's name, {@code domain of email}, {@code a division by zero}
     * @param leads for how many of the undecided leads
     */
    public record Cause(String what, long leads) {}

    /** What is said of a sentence before any lead is counted. */
    public static Undecided nowhere(Kind kind, Optional<String> owner, Optional<String> group, String sentence) {
        return new Undecided(kind, owner, group, sentence, 0, List.of());
    }

    Undecided of(long leads, List<Cause> causes) {
        return new Undecided(kind, owner, group, sentence, leads, causes);
    }

    /** The counts of two batches of one model added up, sentence by sentence. */
    public static List<Undecided> merge(List<Undecided> one, List<Undecided> other) {
        Map<Undecided, Undecided> merged = new LinkedHashMap<>();
        for (List<Undecided> batch : List.of(one, other)) {
            for (Undecided undecided : batch) {
                merged.merge(undecided.of(0, List.of()), undecided, Undecided::plus);
            }
        }
        return List.copyOf(merged.values());
    }

    private Undecided plus(Undecided other) {
        Map<String, Long> sums = new LinkedHashMap<>();
        causes.forEach(cause -> sums.merge(cause.what, cause.leads, Long::sum));
        other.causes.forEach(cause -> sums.merge(cause.what, cause.leads, Long::sum));
        List<Cause> all = new ArrayList<>();
        sums.forEach((what, leads) -> all.add(new Cause(what, leads)));
        return of(leads + other.leads, all);
    }

    /** The same as one sentence for a reader, with counts. */
    public Note note() {
        return new Note(
                kind.code, message(leads == 1 ? "1 lead" : String.format(Locale.ROOT, "%,d leads", leads)), false);
    }

    private String message(String leads) {
        return switch (kind) {
            case RULE, HEADING, DECISION_ROW, ALERT ->
                "could not tell for " + leads + (isTable() ? " which row of " : " whether ") + quoted() + " holds"
                        + why();
            case DISQUALIFICATION -> "could not tell for " + leads + " whether to disqualify" + why();
            case COUNTED_AS_ZERO -> quoted() + " counts what is unknown as 0 for " + leads + why();
            case ZERO_AS_A_WHOLE -> quoted() + " is 0 for " + leads + why();
        };
    }

    private boolean isTable() {
        return sentence.startsWith("points ") && sentence.contains(ROW);
    }

    /** The sentence in backquotes, not too long: of a table, whose words are those of all its rows, the heading. */
    public String quoted() {
        String shown = isTable() ? sentence.substring(0, sentence.indexOf(ROW)) : sentence;
        boolean isLong = shown.codePointCount(0, shown.length()) > LONGEST_SHOWN;
        return "`" + (isLong ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : shown) + "`";
    }

    private String why() {
        if (causes.isEmpty()) {
            return "";
        }
        return ": "
                + causes.stream()
                        .map(cause -> cause.what + " is unknown" + share(cause))
                        .collect(Collectors.joining(", "));
    }

    private String share(Cause cause) {
        return cause.leads == leads ? "" : String.format(Locale.ROOT, " for %,d", cause.leads);
    }
}
