package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.score.Contribution;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** What the first lead of one evaluation shows otherwise than that of an earlier one, and what made it so. */
final class Difference {
    private final ScoredBatch before;
    private final ScoredBatch after;

    private Difference(ScoredBatch before, ScoredBatch after) {
        this.before = before;
        this.after = after;
    }

    static Change between(ScoredBatch before, ScoredBatch after) {
        Difference difference = new Difference(before, after);
        List<Cause> causes = difference.causes();
        List<String> parts = causes.isEmpty() ? difference.parts() : List.of();
        return new Change(after.asOf(), difference.shifts(), causes, parts, Optional.empty());
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
        for (int part = 0; part < later.size(); part++) {
            boolean did = earlier.get(part).acted().test(0);
            boolean does = later.get(part).acted().test(0);
            if (did != does && tells(later.get(part).part(), does)) {
                parts.add(later.get(part).part().sentence());
            }
        }
        return parts;
    }

    private static boolean tells(Part part, boolean acts) {
        return switch (part.kind()) {
            case DISQUALIFICATION, BOUND -> true;
            case DECISION_ROW -> acts;
            case RULE, TABLE_ROW, MATRIX_CELL, ALERT -> false;
        };
    }
}
