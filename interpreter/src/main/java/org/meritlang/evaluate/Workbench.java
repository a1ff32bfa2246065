package org.meritlang.evaluate;

import org.meritlang.model.CheckedModel;

/** What all parts of one compilation work with. */
record Workbench(
        Plan plan,
        Names names,
        Pasts pasts,
        NumberCompiler numbers,
        ConditionCompiler conditions,
        OccurrenceCompiler occurrences,
        Kept kept) {
    /** Nothing made yet. */
    static Workbench over(CheckedModel model, Kept kept) {
        Plan plan = new Plan();
        return over(
                model,
                plan,
                new Pasts(plan, () -> new Shown(new Outputs(model, Kept.nothing()))),
                new OccurrenceCompiler(plan, model.activities(), kept),
                kept);
    }

    /** For the same plan, with other names. */
    Workbench renamed(CheckedModel model) {
        return over(model, plan, pasts, occurrences, Kept.nothing());
    }

    private static Workbench over(
            CheckedModel model, Plan plan, Pasts pasts, OccurrenceCompiler occurrences, Kept kept) {
        Names names = new Names();
        NumberCompiler numbers = new NumberCompiler(plan, names, pasts, occurrences, kept);
        ConditionCompiler conditions =
                new ConditionCompiler(plan, names, pasts, numbers, occurrences, model.labellings(), kept);
        return new Workbench(plan, names, pasts, numbers, conditions, occurrences, kept);
    }
}
