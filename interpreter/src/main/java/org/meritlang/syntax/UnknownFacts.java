package org.meritlang.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** In an example nobody has to say what is unknown: {@code lead with employees unknown}. */
final class UnknownFacts {
    private static final Pattern UNKNOWN = Pattern.compile(
            "(lead with|with|,) +([^,\"]+?) (?:is )?(?:unknown|empty|missing|blank|null) *(,|$)",
            Pattern.CASE_INSENSITIVE);

    private UnknownFacts() {}

    /** @param form that of a line which could not be read */
    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Form form) {
        if (form != Form.LEAD_WITH) {
            return Optional.empty();
        }
        Matcher fact = UNKNOWN.matcher(source.text().substring(raw.start(), raw.end()));
        if (!fact.find()) {
            return Optional.empty();
        }
        boolean isFirst = !fact.group(1).equals(",");
        boolean isLast = fact.group(3).isEmpty();
        int start = isFirst ? (isLast ? 0 : fact.start(2)) : fact.start();
        int end = isFirst || isLast ? fact.end() : fact.start(3);
        Span left = source.span(raw.start() + start, raw.start() + end);
        return Optional.of(Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                left,
                "What an example does not say is unknown, so `" + fact.group(2) + "` is left out.",
                Fix.offer("leave it out", left, "")));
    }
}
