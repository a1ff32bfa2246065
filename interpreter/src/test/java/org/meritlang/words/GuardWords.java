package org.meritlang.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** Says in plain words where a phrase counts. */
final class GuardWords {
    private static final String OPENED_BY = "in:";
    private static final PhraseTable TABLE = PhraseTable.english();

    private GuardWords() {}

    /** Such as {@code behind a number, before a unit of time}; {@code everywhere} where nothing is asked. */
    static String of(Phrase phrase) {
        return of(phrase.left(), List.of(phrase.right()));
    }

    /** The same of phrases that have one text, each place said once. */
    static String of(List<Phrase> phrases) {
        Map<List<String>, List<String>> rights = new LinkedHashMap<>();
        phrases.forEach(
                p -> rights.computeIfAbsent(p.left(), left -> new ArrayList<>()).add(p.right()));
        return rights.entrySet().stream()
                .map(place -> of(place.getKey(), place.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String of(List<String> left, List<String> right) {
        List<String> followers = right.stream()
                .map(GuardWords::follower)
                .filter(words -> !words.isEmpty())
                .toList();
        String before = left(left);
        String behind = followers.isEmpty() ? "" : "before " + listed(followers);
        String both = before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
        return both.isEmpty() ? "everywhere" : both;
    }

    private static String left(List<String> guards) {
        List<String> openings = guards.stream()
                .filter(guard -> guard.startsWith(OPENED_BY))
                .map(guard -> code(phraseOf(guard.substring(OPENED_BY.length()))))
                .toList();
        List<String> neighbours = guards.stream()
                .filter(GuardWords::isNeighbour)
                .map(GuardWords::neighbour)
                .toList();
        List<String> places = new ArrayList<>();
        if (!neighbours.isEmpty()) {
            places.add("behind " + listed(neighbours));
        }
        if (!openings.isEmpty()) {
            places.add("once in a sentence that opens with " + listed(openings));
        }
        if (guards.contains("start")) {
            places.add("at the start of a line or row");
        }
        if (guards.contains("operand")) {
            places.add("where a value or a condition begins");
        }
        return String.join(", or ", places);
    }

    private static boolean isNeighbour(String guard) {
        return !guard.startsWith(OPENED_BY)
                && !List.of("any", "start", "operand").contains(guard);
    }

    private static String neighbour(String guard) {
        return switch (guard) {
            case "after" -> "a name or a value";
            case "unit" -> "a unit of time";
            case "verb" -> "a test of texts";
            case "period" -> "a number, or a word such as `every` or `in the last`";
            case "stretch" -> "a word such as `in the last`, `within` or `more than`";
            case "NUMBER" -> "a number";
            case "DATE" -> "a date";
            case "NAME" -> "a name";
            case "COMMA" -> "a comma";
            case "COLON" -> "a colon";
            case "PERCENT" -> "`%`";
            case "PIPE" -> "a bar of a table";
            case "EQUAL" -> "`=`";
            case "NOT_EQUAL" -> "`!=`";
            default -> code(phraseOf(guard));
        };
    }

    private static String follower(String guard) {
        return switch (guard) {
            case "any", "free" -> "";
            case "number" -> "a number";
            case "unit" -> "a unit of time";
            case "date" -> "a date or a known name";
            case "moment" -> "a date, `today`, `yesterday` or a known name";
            case "ago" -> "a unit of time and `ago` or `without`";
            case "day" -> "a date";
            case "text" -> "a text in quotes";
            case "name" -> "a name";
            case "colon" -> "a colon";
            case "stop" -> "a colon, a comma, `because` or the end";
            default -> code(guard.substring("=".length()));
        };
    }

    private static String code(String words) {
        return "`" + words + "`";
    }

    private static String phraseOf(String token) {
        return TABLE.phrases().stream()
                .filter(p -> token.equals(MeritLexer.VOCABULARY.getSymbolicName(p.token())))
                .findFirst()
                .map(Phrase::text)
                .orElseThrow(() -> new IllegalStateException(
                        "say in words what " + token.toLowerCase(Locale.ROOT) + " is as a guard"));
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }
}
