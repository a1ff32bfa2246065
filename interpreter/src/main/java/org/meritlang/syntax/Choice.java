package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A choice between labels that other languages write in one line, {@code if … then … else …}, as the rows of a
 * decision.
 *
 * @param name what is decided
 * @param rows those before {@code otherwise}
 * @param last the label that is left
 */
record Choice(String name, List<String> rows, String last) {
    private static final String NAMED = "(?:(?:set )?([\\p{L}_][\\p{L}\\p{N}_ ]*?) ?(?::?=| is| to) ?)?";
    private static final Pattern ROUTED = compiled("(?:route|assign|send|give|pass)(?: leads?| it| them)?");

    private static final Pattern CALLED = compiled("^" + NAMED + "(?:if|iff|iif) ?\\((.+), ?([^,]+?), ?([^,]+?)\\)$");

    private static final Pattern THEN = compiled(
            "^" + NAMED + "(?:case )?(?:if|when) (.+?)(?:,? then|:) (.+?)(?:,? (?:else|otherwise):? (.+?))?(?: end)?$");

    private static final Pattern MORE = compiled("^(.+?) (?:when|else if|elif|elseif) (.+?) then (.+)$");
    private static final Pattern BEHIND =
            compiled("^" + NAMED + "(.+?) (?:if|when) (.+?)(?:,? (?:else|otherwise):? (.+))?$");

    private static final Pattern ASKED = compiled("^" + NAMED + "(.+?) ?\\? ?(.+?) ?: ?(.+)$");
    private static final Pattern NAME_AGAIN =
            compiled("^(?:set )?([\\p{L}_][\\p{L}\\p{N}_ ]*?) ?(?:=| is | to ) ?(.+)$");

    Choice {
        rows = List.copyOf(rows);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The decision that the line makes; empty where its rows could not be read. */
    static Optional<Choice> in(String line, Predicate<String> isRow) {
        String said = Respellings.of(line).map(Newcomers.Answer::sentence).orElse(line);
        return then(said)
                .or(() -> matched(said, CALLED, 3, 2))
                .or(() -> matched(said, BEHIND, 2, 3))
                .or(() -> matched(said, ASKED, 3, 2))
                .filter(choice -> choice.rows.stream().allMatch(isRow) && isRow.test(choice.otherwise()));
    }

    private static Optional<Choice> then(String line) {
        Matcher matcher = THEN.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> rows = new ArrayList<>();
        String condition = matcher.group(2);
        Label label = Label.of(matcher.group(1), matcher.group(3));
        // CASE may have more branches, which the first label took for its own.
        for (Matcher more = MORE.matcher(label.text); more.matches(); more = MORE.matcher(label.text)) {
            rows.add(more.group(1) + " when " + condition);
            condition = more.group(2);
            label = new Label(label.name, more.group(3));
        }
        rows.add(label.text + " when " + condition);
        return Optional.of(new Choice(label.name, rows, last(label.name, matcher.group(4))));
    }

    private static Optional<Choice> matched(String line, Pattern pattern, int label, int condition) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Label first = Label.of(matcher.group(1), matcher.group(label));
        String row = first.text + " when " + matcher.group(condition);
        return Optional.of(new Choice(first.name, List.of(row), last(first.name, matcher.group(4))));
    }

    private static String last(String name, @Nullable String written) {
        String rest = name.equals("owner") ? "nobody" : "unqualified";
        return written == null ? rest : Label.of(null, written).text;
    }

    /** A label, and what it is a label of where that is said with it: {@code stage = MQL}. */
    private record Label(String name, String text) {
        static Label of(@Nullable String name, String written) {
            Matcher again = NAME_AGAIN.matcher(written);
            String text = again.matches() ? again.group(2) : written;
            String found = name == null && again.matches() ? again.group(1) : name;
            String decided = found == null ? "stage" : found.strip();
            return new Label(ROUTED.matcher(decided).matches() ? "owner" : decided, text.strip());
        }
    }

    /** Whether the line says with its label of what it is one. */
    boolean isSaidAgain(String line) {
        return !line.startsWith(rows.get(0).substring(0, rows.get(0).indexOf(" when ")));
    }

    private String otherwise() {
        return last + " otherwise";
    }

    /** The rows one behind the other, each in backquotes, for a message. */
    String listed() {
        return "`" + String.join("`, `", rows) + "` and `" + otherwise() + "`";
    }

    /** The heading and its rows, a line each. */
    String written() {
        return "decide " + name + "\n  " + String.join("\n  ", rows) + "\n  " + otherwise();
    }
}
