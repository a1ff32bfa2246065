package org.meritlang.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.source.Span;
import org.meritlang.syntax.Name;

/**
 * In front of an unknown name, {@code before} and its like are read as part of it: in {@code created
 * before reenwal} only the last word is at fault.
 */
final class SwallowedWords {
    private static final Pattern WORDS =
            Pattern.compile("(.+?)\\s+(?:since|before|after)\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SwallowedWords() {}

    /** The part behind such a word, where what stands before it is a field. */
    static Optional<Name> unknownPart(Name name, Names names) {
        Matcher words = WORDS.matcher(name.span().text());
        if (name.bracketed() || !words.matches()) {
            return Optional.empty();
        }
        Name before = part(name, words.start(1), words.end(1));
        return names.meaning(before) instanceof Meaning.OfAttribute
                ? Optional.of(part(name, words.start(2), words.end(2)))
                : Optional.empty();
    }

    private static Name part(Name name, int start, int end) {
        Span whole = name.span();
        Span span = whole.source().span(whole.start() + start, whole.start() + end);
        return new Name(span, span.text(), false);
    }
}
