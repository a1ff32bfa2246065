package org.meritlang.evaluate;

import org.meritlang.check.CheckedModel;

/** What all parts of one compilation work with. */
record Workbench(
        Plan plan,
        Names names,
        Pasts pasts,
        NumberCompiler numbers,
        ConditionCompiler conditions,
        OccurrenceCompiler occurrences) {
    /** Nothing made yet. */
    static Workbench over(CheckedModel model) {
        Plan plan = new Plan();
        return over(
                model,
                plan,
                new Pasts(plan, () -> new Shown(new Outputs(model))),
                new OccurrenceCompiler(plan, model.activities()));
    }

    /** For the same plan, with other names. */
    Workbench renamed(CheckedModel model) {
        return over(model, plan, pasts, occurrences);
    }

    private static Workbench over(CheckedModel model, Plan plan, Pasts pasts, OccurrenceCompiler occurrences) {
        Names names = new Names();
        NumberCompiler numbers = new NumberCompiler(plan, names, pasts, occurrences);
        ConditionCompiler conditions =
                new ConditionCompiler(plan, names, pasts, numbers, occurrences, model.labellings());
        return new Workbench(plan, names, pasts, numbers, conditions, occurrences);
    }
}
