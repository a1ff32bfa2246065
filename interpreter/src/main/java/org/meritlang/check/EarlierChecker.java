package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;

/** Reads {@code engagement 7 days ago}: an output as it was shown at an earlier instant. */
final class EarlierChecker {
    private final Scope scope;

    EarlierChecker(Scope scope) {
        this.scope = scope;
    }

    Operand check(Expression.Earlier earlier) {
        Duration ago = earlier.duration();
        int amount = Counts.amount(ago);
        Meaning meaning = scope.names().meaning(earlier.output());
        if (meaning instanceof Meaning.OfScore score) {
            return new Operand.Number(new NumberExpression.Earlier(score.score(), amount, ago.unit()));
        }
        if (meaning instanceof Meaning.OfLabelling labelling) {
            return new Operand.Label(labelling.labelling(), labelling.labels(), Optional.of(ago));
        }
        if (meaning instanceof Meaning.OfDisqualified) {
            return new Operand.YesNo(new Condition.Earlier(new Condition.Disqualified(), amount, ago.unit()));
        }
        if (meaning instanceof Meaning.Nothing) {
            throw scope.mismatch().unknown(earlier.output());
        }
        if (meaning instanceof Meaning.ToldElsewhere) {
            throw Refusal.toldElsewhere();
        }
        throw noOutput(earlier, meaning);
    }

    private Refusal noOutput(Expression.Earlier earlier, Meaning meaning) {
        Name name = earlier.output();
        String words = earlier.duration().span().text();
        if (meaning instanceof Meaning.OfActivity) {
            return window(earlier, "`" + name.text() + "` is an activity", name.text() + " at least " + words + " ago");
        }
        if (meaning instanceof Meaning.OfAttribute attribute
                && attribute.attribute().type() instanceof Type.Date) {
            return window(earlier, "`" + name.text() + "` is a date", name.text() + " at least " + words + " ago");
        }
        String what = meaning instanceof Meaning.OfAttribute
                ? "a field, and of a field only today's value is known"
                : "none of them";
        return Refusal.of(
                Code.NOT_AN_EARLIER_OUTPUT,
                earlier.span(),
                "Scores, labels and `disqualified` can be asked for as they were some time ago; `" + name.text()
                        + "` is " + what + ".");
    }

    private static Refusal window(Expression.Earlier earlier, String why, String better) {
        return Refusal.of(
                Code.NOT_AN_EARLIER_OUTPUT,
                earlier.span(),
                why + "; how long ago it was is asked with `at least`, `at most` or `in the last`.",
                Fix.offer("as in `" + better + "`", earlier.span(), better));
    }
}
