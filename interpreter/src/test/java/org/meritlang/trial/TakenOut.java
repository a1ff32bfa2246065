package org.meritlang.trial;

import java.util.List;
import java.util.Optional;
import org.meritlang.score.Part;
import org.meritlang.source.Span;

/**
 * Rules without one of their parts, as their author would take it out of the text: what an example for the part must not
 * hold of. A row that gives nothing gives a point instead; what cannot be taken out, a cell or the last row of a decision,
 * gets another label.
 */
final class TakenOut {
    private TakenOut() {}

    /**
     * The text without the part; it may no longer stand, where other sentences need it.
     *
     * @param parts all of the model
     */
    static Optional<String> of(String rules, Part part, List<Part> parts) {
        String words = words(rules, part);
        return switch (part.kind()) {
            case RULE, BOUND, DISQUALIFICATION, ALERT -> Optional.of(replaced(rules, part, ""));
            case TABLE_ROW -> Optional.of(replaced(rules, part, row(words)));
            case DECISION_ROW ->
                words.matches("(?is).*\\b(otherwise|anything else)\\W*$")
                        ? another(part, parts, row -> row.row().orElseThrow())
                                .map(label -> replaced(rules, part, "\"" + label + "\"  otherwise"))
                        : Optional.of(replaced(rules, part, ""));
            case MATRIX_CELL ->
                another(part, parts, cell -> words(rules, cell)).map(label -> replaced(rules, part, label));
        };
    }

    private static String row(String words) {
        return words.matches("(?s).*:\\s*[+-]?0\\b.*") ? words.replaceFirst("(?s)(.*:\\s*)[+-]?0\\b", "$11") : "";
    }

    private interface Saying {
        String label(Part part);
    }

    private static Optional<String> another(Part part, List<Part> parts, Saying saying) {
        return parts.stream()
                .filter(other -> other.kind() == part.kind()
                        && other.owner().equals(part.owner())
                        && other.span().source() == part.span().source())
                .map(saying::label)
                .filter(label -> !label.equals(saying.label(part)))
                .findFirst();
    }

    private static String words(String rules, Part part) {
        Span span = part.span();
        return rules.substring(span.start(), span.end());
    }

    private static String replaced(String rules, Part part, String by) {
        return rules.substring(0, part.span().start())
                + by
                + rules.substring(part.span().end());
    }
}
