package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Doubt;
import org.meritlang.score.Undecided;

/**
 * A condition or a number that is asked of leads. Of its model only what it hangs on is worked out, so it is answered
 * much faster than a whole model. Outputs are seen as they are shown. Immutable; for any number of threads.
 */
public final class Inquiry {
    private final List<Attribute> attributes;
    private final List<Activity> activities;
    private final ZoneId zone;
    private final Steps steps;
    private final Optional<Slot<byte[]>> truths;
    private final Optional<Slot<Numbers>> numbers;
    private final List<Suspicion> suspicions;
    private final TextMemory memory = new TextMemory();

    private Inquiry(
            CheckedModel model,
            Steps steps,
            Optional<Slot<byte[]>> truths,
            Optional<Slot<Numbers>> numbers,
            Set<Suspicion> suspicions) {
        this.attributes = model.attributes();
        this.activities = model.activities();
        this.zone = model.zone();
        this.steps = steps;
        this.truths = truths;
        this.numbers = numbers;
        this.suspicions = List.copyOf(suspicions);
    }

    /** For which leads the condition holds. */
    public static Inquiry of(CheckedModel model, Condition condition) {
        Outputs outputs = new Outputs(model, Kept.nothing());
        Slot<byte[]> truths = new Shown(outputs).condition(condition);
        // What is not shown need not be known, but what it hangs on is told of where it is compiled.
        outputs.condition(condition);
        Set<Suspicion> suspicions = outputs.tools().conditions().suspicions(List.of(condition));
        return new Inquiry(model, outputs.steps(), Optional.of(truths), Optional.empty(), suspicions);
    }

    /** What the number is for each lead. */
    public static Inquiry of(CheckedModel model, NumberExpression number) {
        Outputs outputs = new Outputs(model, Kept.nothing());
        Slot<Numbers> numbers = new Shown(outputs).number(number);
        outputs.number(number);
        Set<Suspicion> suspicions = outputs.tools().numbers().suspicions(number, false);
        return new Inquiry(model, outputs.steps(), Optional.empty(), Optional.of(numbers), suspicions);
    }

    /** Whether a condition is asked; else a number is. */
    public boolean isCondition() {
        return truths.isPresent();
    }

    /** The names of the attributes of leads that may leave it unknown, also through definitions. */
    public List<String> hangsOn() {
        return suspicions.stream()
                .filter(suspicion -> suspicion instanceof Suspicion.OfAttribute)
                .map(suspicion -> suspicion.what(attributes))
                .toList();
    }

    /** What a batch must have, in this order. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** What a batch must have, in this order. */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * Answers for all leads of a batch.
     *
     * @param asOf the instant at which they are seen, cut to whole microseconds
     */
    public Answer over(LeadBatch leads, Instant asOf) {
        return new Answer(Run.of(leads, AsOf.of(asOf, zone), steps, memory));
    }

    /** What is answered for a batch. Immutable. */
    public final class Answer {
        private final Run run;

        private Answer(Run run) {
            this.run = run;
        }

        /** How many leads there are. */
        public int size() {
            return run.size();
        }

        /** Whether the condition holds: a value of {@link Truth}. Of a number, whether it is known. */
        public byte truth(int lead) {
            return truths.isPresent() ? run.value(truths.get())[lead] : Truth.of(number(lead) != null);
        }

        /** The number, or null where it is unknown; for a condition always. */
        public @Nullable BigDecimal number(int lead) {
            return numbers.isPresent() ? run.value(numbers.get()).value(lead) : null;
        }

        /** For how many leads it cannot be told, and what is unknown of them; empty if there are none. */
        public Optional<Undecided> undecided() {
            Undecided nowhere =
                    Undecided.nowhere(Undecided.Kind.RULE, Optional.empty(), Optional.empty(), "what is asked");
            return new Doubt(nowhere, this::cannotTell, () -> Suspicion.suspects(suspicions, attributes, run))
                    .count(size());
        }

        private boolean cannotTell(int lead) {
            return truths.isPresent() ? run.value(truths.get())[lead] == Truth.UNKNOWN : number(lead) == null;
        }
    }
}
