package org.meritlang.naive;

/** What a condition comes to. */
enum Answer {
    NO,
    UNSURE,
    YES;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNSURE;
    }

    Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    Answer not() {
        return this == UNSURE ? UNSURE : of(this == NO);
    }
}
