package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.syntax.Expression;

/**
 * What asks for outputs as they were some time ago. An output that looks back at one that looks back
 * itself sees the leads at more instants with every step, so that there is a most.
 */
final class LookBacks {
    private static final int MOST = 3;

    private final Map<String, List<Expression.Earlier>> ofKeys = new HashMap<>();

    void add(String key, Expression.Earlier earlier) {
        ofKeys.computeIfAbsent(key, any -> new ArrayList<>()).add(earlier);
    }

    Optional<Expression.Earlier> firstOf(String key) {
        return of(key).stream().findFirst();
    }

    private List<Expression.Earlier> of(String key) {
        return ofKeys.getOrDefault(key, List.of());
    }

    /**
     * Tells of every look back at too many others, but not of those that look back at it.
     *
     * @param graph solved
     */
    void refuseTooMany(Circles graph, Diagnostics problems) {
        Map<String, Integer> counts = new HashMap<>();
        for (String key : graph.order()) {
            int most = 0;
            for (String needed : graph.needsOf(key)) {
                most = Math.max(most, counts.getOrDefault(needed, 0));
            }
            for (Expression.Earlier earlier : of(key)) {
                int count = 1 + count(earlier, counts);
                if (count > MOST) {
                    problems.add(tooMany(earlier));
                }
                most = Math.max(most, Math.min(MOST, count));
            }
            counts.put(key, most);
        }
    }

    /** How many look-backs are behind what is asked for; whether the lead was disqualified counts, too. */
    private static int count(Expression.Earlier earlier, Map<String, Integer> counts) {
        return Math.max(
                counts.getOrDefault(earlier.output().key(), 0), counts.getOrDefault(Dependencies.DISQUALIFIED, 0));
    }

    private static Diagnostic tooMany(Expression.Earlier earlier) {
        return Diagnostic.of(
                Code.LOOKS_BACK_TOO_OFTEN,
                earlier.span(),
                "`" + earlier.output().text() + "` looks back in time " + MOST
                        + " times over already, and that is the most; ask what it looks back at for the whole time at once.");
    }
}
