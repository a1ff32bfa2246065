package org.meritlang.evaluate;

import java.util.List;
import org.meritlang.model.Condition;
import org.meritlang.schema.Activity;

/** Turns what a model asks of the attributes of one kind of activity into steps over its occurrences. */
final class KindCompiler {
    private final Activity activity;
    private final Plan plan = new Plan();
    private final ConditionCompiler conditions;

    KindCompiler(Activity activity) {
        this.activity = activity;
        Names nothingNamed = new Names();
        OccurrenceCompiler noActivities = new OccurrenceCompiler(plan, List.of(), Kept.nothing());
        Pasts noPasts = new Pasts(plan, () -> {
            throw new IllegalArgumentException("an earlier output, of an occurrence");
        });
        NumberCompiler numbers = new NumberCompiler(plan, nothingNamed, noPasts, noActivities, Kept.nothing());
        this.conditions =
                new ConditionCompiler(plan, nothingNamed, noPasts, numbers, noActivities, List.of(), Kept.nothing());
    }

    Activity activity() {
        return activity;
    }

    List<Step<?>> steps() {
        return plan.steps();
    }

    Slot<byte[]> filter(Condition filter) {
        return conditions.compile(filter);
    }

    Slot<Numbers> numbers(int attribute) {
        return plan.numbers(new Attributes.Number(attribute));
    }

    /** What stands for the values of an attribute. */
    Slot<long[]> values(int attribute) {
        return plan.points(new Values(attribute));
    }
}
