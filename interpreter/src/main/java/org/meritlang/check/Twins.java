package org.meritlang.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Sentence;
import org.meritlang.source.Span;

/** Finds two sentences with the same words under one heading. */
final class Twins {
    private final Map<String, Span> places = new HashMap<>();

    <T> T refuseSecond(T checked, Function<T, Sentence> of) {
        Sentence sentence = of.apply(checked);
        Span first = places.putIfAbsent(sentence.words(), sentence.span());
        if (first != null) {
            throw Refusal.of(Diagnostic.of(
                            Code.DUPLICATE_SENTENCE,
                            sentence.span(),
                            "This sentence stands in " + Places.line(first, sentence.span())
                                    + " already, and once is enough.")
                    .withRelated(first, "the first"));
        }
        return checked;
    }
}
