package org.meritlang.analysis.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.analysis.written.Words;
import org.meritlang.data.Folding;
import org.meritlang.data.LeadBatch;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.syntax.Expression.TextLiteral;

/**
 * Finds values of leads that are almost a value that the rules ask for: {@code Germny}. A value that is nearly as
 * frequent as the right one is a value of its own, as {@code contract} is beside {@code contact}.
 */
final class NearMisses {
    private static final int MOST_SHOWN = 3;

    /** How many times as frequent the right value is at least. */
    private static final int TIMES = 5;

    /** In so short a word one other letter makes another word: {@code Iran}, {@code Iraq}. */
    private static final int SHORTEST = 5;

    /** From here on two letters may be wrong. */
    private static final int LONG = 12;

    private final AskedTexts.Wholes asked;
    private final Map<String, TextLiteral> right = new LinkedHashMap<>();
    private final Suggestions suggestions;

    NearMisses(AskedTexts.Wholes asked) {
        this.asked = asked;
        asked.values().forEach(value -> right.putIfAbsent(Folding.fold(value.value()), value));
        this.suggestions = Suggestions.among(right.keySet());
    }

    /** Counts the values that are asked for, and those that are almost. */
    void look(LeadBatch batch, TextCounts found) {
        asked.source().count(batch, (folded, shown, leads) -> {
            if (right.containsKey(folded) || !near(folded).isEmpty()) {
                found.count(folded, shown, leads);
            }
        });
    }

    /** The value that must be meant; none if there is none, or several could be. */
    private List<String> near(String folded) {
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        List<String> near = suggestions.spelledAlike(folded);
        return near.size() == 1 && isSlip(folded, near.get(0)) ? near : List.of();
    }

    /** Whether somebody mistyped: not where a number or a short word makes the difference, as in {@code Tier 2}. */
    private static boolean isSlip(String value, String right) {
        int most = Math.min(value.length(), right.length()) < LONG ? 1 : 2;
        return right.length() >= SHORTEST
                && Suggestions.distance(value, right, most) > 0
                && numbers(value).equals(numbers(right))
                && differsInLongWords(value.split(" "), right.split(" "));
    }

    private static String numbers(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }

    private static boolean differsInLongWords(String[] value, String[] right) {
        if (value.length != right.length) {
            return true;
        }
        List<String> other = new ArrayList<>(Arrays.asList(right));
        for (int i = 0; i < value.length; i++) {
            if (!value[i].equals(right[i])
                    && Math.max(value[i].length(), other.get(i).length()) < SHORTEST) {
                return false;
            }
        }
        return true;
    }

    List<Diagnostic> told(TextCounts found) {
        List<Diagnostic> told = new ArrayList<>();
        Map<String, List<TextCounts.Counted>> missed = new LinkedHashMap<>();
        found.byFolded().forEach((folded, counted) -> {
            if (right.containsKey(folded)) {
                return;
            }
            for (String meant : near(folded)) {
                if (found.leads(meant) >= TIMES * counted.leads()) {
                    missed.computeIfAbsent(meant, m -> new ArrayList<>()).add(counted);
                } else if (found.leads(meant) == 0 && counted.leads() >= TIMES) {
                    told.add(misspelt(meant, counted));
                }
            }
        });
        if (!missed.isEmpty()) {
            told.add(inTheData(missed));
        }
        return told;
    }

    private Diagnostic inTheData(Map<String, List<TextCounts.Counted>> missed) {
        List<TextCounts.Counted> all =
                missed.values().stream().flatMap(List::stream).toList();
        TextCounts.Counted first = TextCounts.mostFirst(all).get(0);
        List<String> meant = missed.keySet().stream()
                .sorted((a, b) -> Boolean.compare(
                        missed.getOrDefault(b, List.of()).contains(first),
                        missed.getOrDefault(a, List.of()).contains(first)))
                .toList();
        List<String> shown = meant.stream()
                .limit(MOST_SHOWN)
                .map(value -> TextCounts.listed(missed.getOrDefault(value, List.of()), MOST_SHOWN) + " for "
                        + Words.quoted(literal(value).value()))
                .toList();
        String more = meant.size() > MOST_SHOWN ? ", and more like these" : "";
        return Diagnostic.of(
                Code.ALMOST_A_VALUE,
                literal(meant.get(0)).span(),
                "The `" + asked.source().name() + "` of " + asked.source().some()
                        + " is almost one that the rules know: " + String.join("; ", shown) + more + ".");
    }

    private Diagnostic misspelt(String value, TextCounts.Counted counted) {
        TextLiteral literal = literal(value);
        return Diagnostic.of(
                Code.ALMOST_A_VALUE,
                literal.span(),
                asked.source().none() + " has the `" + asked.source().name() + "` " + Words.quoted(literal.value())
                        + "; "
                        + Words.leads(counted.leads()) + (counted.leads() == 1 ? " has " : " have ")
                        + Words.quoted(counted.shown()) + ".",
                Fix.offer(
                        "did you mean " + Words.quoted(counted.shown()) + "?",
                        literal.span(),
                        '"' + counted.shown() + '"'));
    }

    private TextLiteral literal(String folded) {
        TextLiteral literal = right.get(folded);
        if (literal == null) {
            throw new IllegalArgumentException(folded);
        }
        return literal;
    }
}
