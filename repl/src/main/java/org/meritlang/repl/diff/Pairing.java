package org.meritlang.repl.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritlang.check.Statement;
import org.meritlang.score.Origin;
import org.meritlang.source.Spelling;

/**
 * Which statement of one model is which of another. The same words in the same place are the same statement; else the
 * same subject in the same place is one that was changed.
 */
final class Pairing {
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> pairOfBefore;
    private final List<Integer> pairOfAfter = new ArrayList<>();
    private final List<Statement> before;
    private final List<Statement> after;

    /** Where a statement is looked for; statements in one place with equal texts are told apart by their order. */
    private record Place(Statement.Kind kind, String owner, String group, String text) {
        static Place of(Statement statement, String text) {
            return new Place(
                    statement.kind(),
                    statement.owner().map(Spelling::key).orElse(""),
                    statement.group().map(Spelling::key).orElse(""),
                    text);
        }
    }

    Pairing(List<Statement> before, List<Statement> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        Integer[] partners = new Integer[after.size()];
        boolean[] taken = new boolean[before.size()];
        match(partners, taken, Statement::words);
        match(partners, taken, Statement::subject);
        Integer[] ofBefore = new Integer[before.size()];
        for (int i = 0; i < after.size(); i++) {
            Integer partner = partners[i];
            pairOfAfter.add(pairs.size());
            if (partner != null) {
                ofBefore[partner] = pairs.size();
            }
            pairs.add(new Pair(Optional.ofNullable(partner).map(before::get), Optional.of(after.get(i))));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                ofBefore[i] = pairs.size();
                pairs.add(new Pair(Optional.of(before.get(i)), Optional.empty()));
            }
        }
        pairOfBefore = List.of(ofBefore);
    }

    private void match(@Nullable Integer[] partners, boolean[] taken, Function<Statement, String> text) {
        Map<Place, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                Statement statement = before.get(i);
                free.computeIfAbsent(Place.of(statement, text.apply(statement)), p -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Statement statement = after.get(i);
            Deque<Integer> waiting = free.get(Place.of(statement, text.apply(statement)));
            if (partners[i] == null && waiting != null && !waiting.isEmpty()) {
                int partner = waiting.remove();
                partners[i] = partner;
                taken[partner] = true;
            }
        }
    }

    /** The statements of the new model in their order, then those that only the old one has. */
    List<Pair> pairs() {
        return pairs;
    }

    /** For each place where points come from in the old model its pair. */
    int[] ofGainsBefore(List<Origin> origins) {
        return ofGains(origins, before, pairOfBefore);
    }

    /** For each place where points come from in the new model its pair. */
    int[] ofGainsAfter(List<Origin> origins) {
        return ofGains(origins, after, pairOfAfter);
    }

    private static int[] ofGains(List<Origin> origins, List<Statement> statements, List<Integer> pairs) {
        Map<Place, Deque<Integer>> known = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.kind() == Statement.Kind.POINTS) {
                known.computeIfAbsent(Place.of(statement, statement.identity()), p -> new ArrayDeque<>())
                        .add(pairs.get(i));
            }
        }
        return origins.stream()
                .mapToInt(origin -> {
                    Place place = new Place(
                            Statement.Kind.POINTS,
                            Spelling.key(origin.score()),
                            origin.group().map(Spelling::key).orElse(""),
                            origin.sentence());
                    Deque<Integer> waiting = known.get(place);
                    if (waiting == null || waiting.isEmpty()) {
                        throw new IllegalStateException("no statement says " + origin);
                    }
                    return waiting.remove();
                })
                .toArray();
    }

    /** For each disqualification of the old model its pair. */
    int[] ofDisqualificationsBefore() {
        return ofDisqualifications(before, pairOfBefore);
    }

    /** For each disqualification of the new model its pair. */
    int[] ofDisqualificationsAfter() {
        return ofDisqualifications(after, pairOfAfter);
    }

    private static int[] ofDisqualifications(List<Statement> statements, List<Integer> pairs) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).kind() == Statement.Kind.DISQUALIFICATION) {
                found.add(pairs.get(i));
            }
        }
        return found.stream().mapToInt(pair -> pair).toArray();
    }
}
