package org.meritlang.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.analysis.ranges.AskedOutputs;
import org.meritlang.analysis.ranges.Values;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;

/**
 * The values of a score next to some that it never has.
 *
 * @param words which these are, without the full stop
 * @param leads that have them, where some were found
 */
record Between(String words, List<Example> leads) {
    Between {
        leads = List.copyOf(leads);
    }

    /** Empty where some lead may have points from the low end to the high one, at scale 4, or none has more, or less. */
    static Optional<Between> of(int score, long low, long high, Subject subject) {
        Values values = subject.ranges().outlook().values(score);
        OptionalLong below = values.upTo(low);
        OptionalLong above = values.from(high);
        if (low > high || values.meet(low, high) || below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        String name = "`" + subject.model().scores().get(score).name() + "`";
        String less = Thresholds.shown(below.getAsLong());
        String more = Thresholds.shown(above.getAsLong());
        List<Example> leads = Stream.of(below.getAsLong(), above.getAsLong())
                .flatMap(points -> lead(score, points, subject).stream())
                .toList();
        return Optional.of(
                leads.size() == 2
                        ? new Between(name + " can be " + less + " or " + more + ", nothing in between", leads)
                        : new Between(name + " is never between " + less + " and " + more, leads));
    }

    private static Optional<Example> lead(int score, long points, Subject subject) {
        Condition is = new Condition.NumberTest(
                new NumberExpression.OfScore(score),
                Relation.EQUAL,
                new NumberExpression.Constant(Points.decimal(points)));
        return subject.exhibits().where(is, new AskedOutputs(Set.of(score), Set.of()));
    }
}
