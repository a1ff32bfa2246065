package org.meritlang.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meritlang.score.Briefly;

/** In how many ways a reason can be told in a note, the longest first. A fact that says it all stands alone. */
final class ReasonWords {
    private static final Pattern WINDOW = Pattern.compile(" (?:in the last|this|last|since|before|after|between) .*");
    private static final Pattern TIMES = Pattern.compile("(?:once|twice|[0-9]+ times)\\b.*");
    private static final Pattern AMOUNT = Pattern.compile("per (?:[0-9.]+ )?");
    /** Such tests name no more than the values, which the fact does, too. */
    private static final Pattern PLAIN_TEST = Pattern.compile(
            "(?:is one of \"|is any of \"|is \"|is between |is at least |is more than |is less than |>|<|=).*");

    private ReasonWords() {}

    /** @param before what stands before all of them */
    static List<String> of(Line line, String before) {
        Set<String> ways = new LinkedHashSet<>();
        List<String> facts = line.facts().stream()
                .filter(fact ->
                        !fact.equalsIgnoreCase(line.words()) && !fact.equalsIgnoreCase(line.words() + " is yes"))
                .toList();
        String subject = line.because()
                .orElseGet(() -> Briefly.subject(line.words())
                        .replace(": where ", " where ")
                        .replace(": otherwise", ""));
        if (facts.isEmpty() || String.join(" and ", facts).equalsIgnoreCase(subject)) {
            return List.of(before + subject);
        }
        String first = facts.get(0).split(": ", 2)[0];
        if (line.because().isEmpty() && saysAll(first, Briefly.told(line.words()))) {
            return List.of(before + first);
        }
        String shorter =
                TIMES.matcher(first).matches() ? WINDOW.matcher(subject).replaceFirst("") : subject;
        ways.add(before + shorter + " (" + String.join(", ", facts) + ")");
        // Of several things that were asked for, one alone would be no reason.
        boolean isOneOfMany = facts.size() > 1 && line.words().startsWith("at least ");
        if (!isOneOfMany) {
            ways.add(before + shorter + " (" + first + ")");
        }
        ways.add(before + shorter);
        return List.copyOf(ways);
    }

    /** Whether a fact such as {@code employees is 4200} tells what a sentence asks, and more. */
    private static boolean saysAll(String fact, String words) {
        int is = fact.indexOf(" is ");
        if (is < 0) {
            return false;
        }
        String field = fact.substring(0, is);
        return words.startsWith(field + ": ")
                || AMOUNT.matcher(words).replaceFirst("").equals(field)
                || (words.startsWith(field + " ")
                        && PLAIN_TEST.matcher(words.substring(is + 1)).matches());
    }
}
