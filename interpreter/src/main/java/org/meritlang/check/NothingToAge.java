package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Span;

/** What is said of points that are to lose weight with age, and have none. */
final class NothingToAge {
    private NothingToAge() {}

    /** A sentence's own decay goes by the age of one activity; says what would do. */
    static Refusal of(WrittenDecay decay, Age age) {
        if (age instanceof Age.Several) {
            return refusal(
                    decay.span(),
                    "this sentence asks for several, so that nobody can tell whose age counts. Give each a sentence of"
                            + " its own.");
        }
        return age instanceof Age.Hidden
                ? refusal(decay.span(), "what stands under `no`, `not` or `or`, or is counted in a number, has no age.")
                : noActivity(decay.span());
    }

    static Refusal noActivity(Span decay) {
        return refusal(decay, "this sentence asks for none.");
    }

    static Refusal silence(Span decay) {
        return refusal(decay, "this sentence is about the time without one.");
    }

    private static Refusal refusal(Span decay, String instead) {
        return Refusal.of(
                Code.NOTHING_TO_AGE, decay, Places.quoted(decay) + " goes by the age of an activity, and " + instead);
    }

    /** Below a heading with a decay, what has no age keeps its points. */
    static Diagnostic warning(WrittenDecay heading, Span sentence) {
        return Diagnostic.of(
                Code.KEEPS_ITS_POINTS,
                sentence,
                "No single activity tells how old these points are, so they stay whole under "
                        + Places.quoted(heading.span()) + " in " + Places.line(heading.span(), sentence) + ".");
    }
}
