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
                    "a condition with one activity, whose age it can go by, and in this one there are several.");
        }
        return age instanceof Age.Hidden
                ? refusal(
                        decay.span(),
                        "an activity that its condition asks for, whose age it can go by; one under `no`, `not`, `or` "
                                + "or in a number has none.")
                : noActivity(decay.span());
    }

    static Refusal noActivity(Span decay) {
        return refusal(decay, "an activity whose age it can go by, and there is none in this sentence.");
    }

    static Refusal silence(Span decay) {
        return refusal(decay, "an activity whose age it can go by, and this sentence is about the time without one.");
    }

    private static Refusal refusal(Span decay, String needed) {
        return Refusal.of(Code.NOTHING_TO_AGE, decay, Places.quoted(decay) + " needs " + needed);
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
