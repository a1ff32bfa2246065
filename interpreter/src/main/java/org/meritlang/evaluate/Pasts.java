package org.meritlang.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.meritlang.syntax.TimeUnit;

/** The earlier instants that the steps of one plan ask about. For one thread. */
final class Pasts {
    private final Plan plan;
    private final Supplier<Shown> outputs;
    private final Map<Shift, Past> known = new HashMap<>();

    /**
     * @param outputs of the model, as they were shown, with nothing asked of them yet
     */
    Pasts(Plan plan, Supplier<Shown> outputs) {
        this.plan = plan;
        this.outputs = outputs;
    }

    /**
     * An earlier instant.
     *
     * @param run where the run over the leads at that instant is
     * @param shown what is asked of it, which grows as long as the program does
     */
    record Past(Slot<Run> run, Shown shown) {}

    Past at(int amount, TimeUnit unit) {
        return known.computeIfAbsent(new Shift(amount, unit), shift -> {
            Shown shown = outputs.get();
            return new Past(plan.growing(() -> new Earlier(shift, shown.steps()), Run.class), shown);
        });
    }
}
