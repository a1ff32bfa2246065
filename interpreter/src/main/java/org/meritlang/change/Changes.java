package org.meritlang.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Sentence;

/** All that was changed from one model to another. Immutable; for any number of threads. */
public final class Changes {
    /** With more changes than that, neighbours are made together. */
    private static final int MOST_STEPS = 100;

    private final List<Joint> joints;
    private final List<Change> changes;

    private Changes(Joining joining) {
        joints = List.copyOf(joining.joints());
        changes = List.copyOf(joining.changes());
    }

    /**
     * Compares the sentences of two models without errors.
     *
     * @param folderBefore where the lists of the old model come from
     * @param folderAfter where those of the new model come from
     */
    public static Changes between(
            List<Sentence> before, Folder folderBefore, List<Sentence> after, Folder folderAfter) {
        return new Changes(new Joining(PieceReader.read(before, folderBefore), PieceReader.read(after, folderAfter)));
    }

    /** What differs, in the order of the new model; what only the old one says stands where it stood. */
    public List<Change> all() {
        return changes;
    }

    /**
     * Compiles a model between the two.
     *
     * @param <M> what becomes of it
     */
    public interface Compiling<M> {
        /**
         * Compiles it for the same data as the two.
         *
         * @return empty if the model does not stand: then it is tried with more changes made
         */
        Optional<M> compile(SourceText rules, Folder folder) throws Failure;
    }

    /** Something outside the models went wrong while compiling one; the cause says what. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        /** Wraps what went wrong. */
        public Failure(Exception cause) {
            super(cause);
        }
    }

    /**
     * Changes that are made at once.
     *
     * @param changes their numbers in {@link #all()}
     * @param model where they and those of all steps before were made; empty after the last step, where it is the new
     *     model
     */
    public record Step<M>(List<Integer> changes, Optional<M> model) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Leads from the old model to the new one: what others rest on is changed first, then what disqualifies, then the
     * rest in the order of the new model; what others rested on goes last. Changes are made one by one, but for those
     * without which a model does not stand. None where nothing differs.
     */
    public <M> List<Step<M>> steps(Compiling<M> compiling) throws Failure {
        Map<BitSet, M> models = new HashMap<>();
        List<List<Integer>> made = Succession.of(order(), changesMade -> {
            Optional<Mixture.Text> text = Mixture.of(joints, changesMade);
            Optional<M> model = text.isPresent()
                    ? compiling.compile(text.get().rules(), text.get().files())
                    : Optional.empty();
            model.ifPresent(found -> models.put((BitSet) changesMade.clone(), found));
            return model.isPresent();
        });
        List<Step<M>> steps = new ArrayList<>();
        BitSet done = new BitSet();
        for (List<Integer> step : made) {
            step.forEach(done::set);
            steps.add(new Step<>(step, Optional.ofNullable(models.get(done))));
        }
        return steps;
    }

    private List<List<Integer>> order() {
        List<Integer> alerts = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            boolean isAlert = changes.get(i).shown().kind() == Statement.Kind.ALERT;
            (isAlert ? alerts : others).add(i);
        }
        others.sort(Comparator.comparingInt(i -> phase(changes.get(i))));
        int together = (others.size() + MOST_STEPS - 1) / MOST_STEPS;
        List<List<Integer>> order = new ArrayList<>();
        for (int i = 0; i < others.size(); i += Math.max(1, together)) {
            order.add(List.copyOf(others.subList(i, Math.min(others.size(), i + together))));
        }
        if (!alerts.isEmpty()) {
            order.add(alerts);
        }
        return order;
    }

    private static int phase(Change change) {
        return switch (change.shown().kind()) {
            case DECLARATION -> change.status() == Change.Status.REMOVED ? 3 : 0;
            case DISQUALIFICATION -> 1;
            case POINTS, SCORE, LABEL, ALERT -> 2;
        };
    }

    /** The model with the first changes made, as text; for proofs. */
    Optional<Mixture.Text> mixture(int firstChanges) {
        BitSet made = new BitSet();
        IntStream.range(0, firstChanges).forEach(made::set);
        return Mixture.of(joints, made);
    }
}
