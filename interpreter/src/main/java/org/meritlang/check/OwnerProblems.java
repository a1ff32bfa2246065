package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Span;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** What is told of sentences that stand where no score owns them, or one that must not. */
final class OwnerProblems {
    private OwnerProblems() {}

    static Diagnostic beforeFirstScore(Sentence sentence) {
        return Diagnostic.of(
                Code.BEFORE_FIRST_SCORE,
                sentence.span(),
                "This stands before the first `score` heading and so belongs to no score; put it below a heading.");
    }

    /**
     * Told of a sentence behind the end of a score.
     *
     * @param ender what ended it
     */
    static Diagnostic behindLastScore(Sentence sentence, String ender, Outline.OwnedScore last) {
        return Diagnostic.of(
                Code.NO_OWNER,
                sentence.span(),
                "This belongs to no score, because " + ender + " ended the score `" + last.name()
                        + "`; put it below a `score` heading.");
    }

    static Diagnostic behindGroups(PointsRule rule) {
        return Diagnostic.of(
                Code.NO_OWNER,
                rule.span(),
                "A rule without a group stands before the first group of its score; put this one there.");
    }

    static Diagnostic secondGroup(Sentence.GroupHeading group, Span first) {
        return Diagnostic.of(
                        Code.DUPLICATE_NAME,
                        group.name().span(),
                        "This score already has a group called `" + group.name().text() + "`, in "
                                + Places.line(first, group.span()) + ".")
                .withRelated(first, "the first");
    }

    static Diagnostic formulaBesideRule(Span total, Span rule) {
        return Diagnostic.of(
                        Code.FORMULA_BESIDE_RULES,
                        total,
                        "The score `total` has a formula here and a rule of its own in " + Places.line(rule, total)
                                + "; put the rule below a `score` heading.")
                .withRelated(rule, "the rule");
    }

    static Diagnostic rulesOfTotal(Span total) {
        return Diagnostic.of(
                Code.FORMULA_BESIDE_RULES,
                total,
                "`total` is the sum of the other scores, so it cannot have rules of its own beside them; "
                        + "give this score another name.");
    }
}
