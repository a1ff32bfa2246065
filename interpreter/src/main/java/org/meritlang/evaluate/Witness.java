package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.meritlang.data.Truth;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Doubt;
import org.meritlang.score.Firing;
import org.meritlang.score.Gain;
import org.meritlang.score.Origin;
import org.meritlang.score.Part;
import org.meritlang.score.Undecided;

/** What can be told of a sentence after each run: what it gave, and where it could not tell. */
final class Witness {
    private Witness() {}

    /** The witnesses of all sentences of a score, in the order of the file. */
    record All(List<OfGain> gains, List<OfDoubt> doubts, List<OfFiring> firings) {
        static All none() {
            return new All(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(All others) {
            gains.addAll(others.gains);
            doubts.addAll(others.doubts);
            firings.addAll(others.firings);
        }

        /** One that does not grow. */
        All copy() {
            return new All(List.copyOf(gains), List.copyOf(doubts), List.copyOf(firings));
        }
    }

    /** What a sentence gives, to be told of any run. */
    record OfGain(Origin origin, Given given) {
        Gain of(Run run) {
            return new Gain(origin, given.of(run));
        }
    }

    /** A part of the model that may act, to be told of any run. */
    record OfFiring(Part part, Acting acting) {
        Firing of(Run run) {
            return new Firing(part, acting.of(run));
        }
    }

    /** Where a sentence may be undecided, to be told of any run. */
    record OfDoubt(Undecided about, Undecidable undecided, Collection<Suspicion> suspicions) {
        Doubt of(Run run, List<Attribute> attributes) {
            return new Doubt(about, undecided.of(run), () -> Suspicion.suspects(suspicions, attributes, run));
        }
    }

    /** Finds in a run what a sentence gave to each lead. */
    interface Given {
        IntToLongFunction of(Run run);

        static Given fixed(Slot<byte[]> acts, long points) {
            return run -> {
                byte[] truths = run.value(acts);
                return lead -> truths[lead] == Truth.TRUE ? points : 0;
            };
        }

        static Given own(Slot<long[]> points) {
            return run -> {
                long[] own = run.value(points);
                return lead -> own[lead];
            };
        }

        /** What a table gives to those that take a row of it. */
        static Given row(Slot<int[]> taken, int row, Slot<long[]> points) {
            return run -> {
                int[] rows = run.value(taken);
                long[] ofTable = run.value(points);
                return lead -> rows[lead] == row ? ofTable[lead] : 0;
            };
        }
    }

    /** Finds in a run for which leads something acted, whatever the points it gave. */
    interface Acting {
        IntPredicate of(Run run);

        default Acting and(Acting other) {
            return run -> of(run).and(other.of(run));
        }

        /** Only leads for which the condition is true, if there is one. */
        default Acting under(Optional<Slot<byte[]>> when) {
            return when.map(above -> condition(above).and(this)).orElse(this);
        }

        static Acting condition(Slot<byte[]> truths) {
            return run -> {
                byte[] values = run.value(truths);
                return lead -> values[lead] == Truth.TRUE;
            };
        }

        /** Leads that took this row, or have this label. */
        static Acting taken(Slot<int[]> rows, int row) {
            return run -> {
                int[] values = run.value(rows);
                return lead -> values[lead] == row;
            };
        }

        /** There is a full step. */
        static Acting amount(Slot<long[]> counts) {
            return run -> {
                long[] full = run.value(counts);
                return lead -> full[lead] > 0;
            };
        }

        /** An occurrence counts. */
        static Acting occurrences(Slot<Selection> counted) {
            return run -> {
                Selection selection = run.value(counted);
                return lead -> !selection.isUntold(lead) && selection.hasAny(lead);
            };
        }

        /** An occurrence counts and takes this row. */
        static Acting occurrences(Slot<Selection> counted, Slot<int[]> taken, int row) {
            return run -> {
                Selection selection = run.value(counted);
                int[] starts = selection.table().starts();
                int[] rows = run.value(taken);
                return lead -> !selection.isUntold(lead)
                        && IntStream.range(starts[lead], starts[lead + 1])
                                .anyMatch(at -> selection.has(at) && rows[at] == row);
            };
        }
    }

    /** Finds in a run for which leads a sentence could not tell. */
    interface Undecidable {
        IntPredicate of(Run run);

        /** Only leads for which the headings above hold; elsewhere the sentence rests. */
        default Undecidable under(Optional<Slot<byte[]>> headings) {
            if (headings.isEmpty()) {
                return this;
            }
            Slot<byte[]> above = headings.get();
            return run -> {
                byte[] truths = run.value(above);
                IntPredicate own = of(run);
                return lead -> truths[lead] == Truth.TRUE && own.test(lead);
            };
        }

        static Undecidable condition(Slot<byte[]> truths) {
            return run -> {
                byte[] values = run.value(truths);
                return lead -> values[lead] == Truth.UNKNOWN;
            };
        }

        static Undecidable number(Slot<Numbers> number) {
            return run -> {
                Numbers numbers = run.value(number);
                return lead -> !numbers.isKnown(lead);
            };
        }

        static Undecidable anyOf(Collection<Suspicion> suspicions) {
            return run -> suspicions.stream()
                    .map(suspicion -> suspicion.unknown(run))
                    .reduce(lead -> false, IntPredicate::or);
        }

        /** A condition of which the others decide whether it is asked: one of them true, and it is not. */
        static Undecidable unless(List<Slot<byte[]>> others, Slot<byte[]> truths) {
            return run -> {
                List<byte[]> above = others.stream().map(run::value).toList();
                byte[] values = run.value(truths);
                return lead ->
                        values[lead] == Truth.UNKNOWN && above.stream().noneMatch(other -> other[lead] == Truth.TRUE);
            };
        }

        /** A table acts when some row holds. */
        static Undecidable table(List<Slot<byte[]>> rows, Optional<Slot<byte[]>> when) {
            return run -> {
                List<byte[]> truths = rows.stream().map(run::value).toList();
                return unknownBoth(when, run, lead -> {
                    int most = Truth.FALSE;
                    for (byte[] row : truths) {
                        most = Math.max(most, row[lead]);
                    }
                    return most;
                });
            };
        }

        /** Points by amount act when there is a full step. */
        static Undecidable amount(Slot<long[]> counts, Optional<Slot<byte[]>> when) {
            return run -> {
                long[] full = run.value(counts);
                return unknownBoth(
                        when, run, lead -> full[lead] == Amounts.UNKNOWN ? Truth.UNKNOWN : Truth.of(full[lead] > 0));
            };
        }

        /**
         * Points per occurrence act when there is any that counts.
         *
         * @param rows what the rows of a table may take
         */
        static Undecidable occurrences(
                Slot<Selection> counted, List<Slot<Selection>> rows, Optional<Slot<byte[]>> when) {
            return run -> {
                Selection selection = run.value(counted);
                List<Selection> ofRows = rows.stream()
                        .map(run::value)
                        .filter(row -> !row.isTold())
                        .toList();
                if (when.isEmpty() && selection.isTold() && ofRows.isEmpty()) {
                    return lead -> false;
                }
                return unknownBoth(when, run, lead -> {
                    boolean untoldRow = false;
                    for (Selection row : ofRows) {
                        untoldRow |= row.isUntold(lead);
                    }
                    int unlessAny = untoldRow ? Truth.UNKNOWN : Truth.FALSE;
                    int any = selection.hasAny(lead) ? Truth.TRUE : unlessAny;
                    return selection.isUntold(lead) ? Truth.UNKNOWN : any;
                });
            };
        }

        private static IntPredicate unknownBoth(Optional<Slot<byte[]>> when, Run run, IntUnaryOperator truth) {
            if (when.isEmpty()) {
                return lead -> truth.applyAsInt(lead) == Truth.UNKNOWN;
            }
            byte[] condition = run.value(when.get());
            return lead -> Math.min(condition[lead], truth.applyAsInt(lead)) == Truth.UNKNOWN;
        }
    }
}
