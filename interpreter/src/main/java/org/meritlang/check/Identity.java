package org.meritlang.check;

import java.util.Optional;
import org.meritlang.model.Sentence;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Formatter;

/** How sentences as written are spoken of once they are checked. */
final class Identity {
    private Identity() {}

    static Sentence of(org.meritlang.syntax.Sentence written, String subject, Optional<Clause.Because> because) {
        return of(Formatter.words(written), subject, because, written.span());
    }

    static Sentence of(String words, String subject, Optional<Clause.Because> because, Span span) {
        return new Sentence(words, subject, because.map(Clause.Because::text), span);
    }
}
