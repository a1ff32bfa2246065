package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.score.Contribution;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** What the first lead of one evaluation shows otherwise than that of an earlier one, and what made it so. */
final class Difference {
    private static final String TOTAL = "total";

    private final ScoredBatch before;
    private final ScoredBatch after;

    private Difference(ScoredBatch before, ScoredBatch after) {
        this.before = before;
        this.after = after;
    }

    static Change between(ScoredBatch before, ScoredBatch after) {
        Difference difference = new Difference(before, after);
        List<Shift> shifts = difference.shifts();
        List<Cause> causes = inDirection(shifts, difference.causes());
        List<String> parts = causes.isEmpty() ? difference.parts() : List.of();
        return new Change(after.asOf(), shifts, causes, parts, Optional.empty());
    }

    /** First what moves the total as it moves, the most first; last what is outweighed. */
    private static List<Cause> inDirection(List<Shift> shifts, List<Cause> causes) {
        int direction = shifts.stream()
                .filter(shift -> shift.output().equals(TOTAL))
                .map(shift -> ((Shift.OfScore) shift).by().signum())
                .findFirst()
                .orElse(0);
        return direction == 0
                ? causes
                : causes.stream()
                        .sorted(Comparator.comparing((Cause cause) -> cause.by().signum() != direction)
                                .thenComparing(cause -> cause.by().abs(), Comparator.reverseOrder()))
                        .toList();
    }

    private List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        if (before.disqualified(0) != after.disqualified(0)) {
            shifts.add(new Shift.OfDisqualified(after.disqualified(0)));
        }
        for (int score = 0; score < after.outline().scores().size(); score++) {
            long from = before.points(score, 0);
            long to = after.points(score, 0);
            if (from != to) {
                String name = after.outline().scores().get(score);
                shifts.add(new Shift.OfScore(name, Points.decimal(from), Points.decimal(to)));
            }
        }
        for (int labelling = 0; labelling < after.outline().labellings().size(); labelling++) {
            String from = before.label(labelling, 0);
            String to = after.label(labelling, 0);
            if (!from.equals(to)) {
                String name = after.outline().labellings().get(labelling).name();
                shifts.add(new Shift.OfLabel(name, from, to));
            }
        }
        return shifts;
    }

    /** What a sentence is known by. */
    private record Sentence(String score, Optional<String> group, String words, String reason) {
        static Sentence of(Contribution given) {
            return new Sentence(given.score(), given.group(), given.sentence(), given.reason());
        }
    }

    private List<Cause> causes() {
        Map<Sentence, BigDecimal> now = given(after);
        Map<Sentence, BigDecimal> all = given(before);
        now.keySet().forEach(sentence -> all.putIfAbsent(sentence, BigDecimal.ZERO));
        List<Cause> causes = new ArrayList<>();
        all.forEach((sentence, was) -> {
            BigDecimal is = now.getOrDefault(sentence, BigDecimal.ZERO);
            if (is.compareTo(was) != 0) {
                causes.add(new Cause(sentence.score, sentence.reason, sentence.words, was, is));
            }
        });
        return causes;
    }

    private static Map<Sentence, BigDecimal> given(ScoredBatch batch) {
        Map<Sentence, BigDecimal> given = new LinkedHashMap<>();
        batch.contributions(0).forEach(each -> given.merge(Sentence.of(each), each.points(), BigDecimal::add));
        return given;
    }

    /** Parts of labels and disqualifications, of which no points tell. */
    private List<String> parts() {
        List<Firing> earlier = before.firings();
        List<Firing> later = after.firings();
        List<String> parts = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (int part = 0; part < later.size(); part++) {
            boolean did = earlier.get(part).acted().test(0);
            boolean does = later.get(part).acted().test(0);
            Part own = later.get(part).part();
            if (did != does && tells(own, decided)) {
                parts.add(own.sentence() + (does ? "" : " no longer holds"));
            }
        }
        return parts;
    }

    /** Of the two rows of a decision it is the upper that came to hold, or no longer does; the lower held all the same. */
    private static boolean tells(Part part, Set<String> decided) {
        return switch (part.kind()) {
            case DISQUALIFICATION, BOUND -> true;
            case DECISION_ROW -> decided.add(part.owner().orElse(""));
            case RULE, TABLE_ROW, MATRIX_CELL, ALERT -> false;
        };
    }
}
