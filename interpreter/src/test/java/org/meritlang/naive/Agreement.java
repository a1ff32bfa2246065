package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;

/** Compares what the two evaluators say, and counts what they spoke of. */
final class Agreement {
    private int pairs;
    private int contributions;
    private int disqualified;
    private final Set<String> labels = new TreeSet<>();
    private final Set<Undecided.Kind> doubts = EnumSet.noneOf(Undecided.Kind.class);
    private final Set<Part.Kind> parts = EnumSet.noneOf(Part.Kind.class);
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);

    /** The kinds of parts that acted for some lead. */
    Set<Part.Kind> parts() {
        return parts;
    }

    /** How often questions were answered in each way. */
    Map<Answer, Integer> answers() {
        return answers;
    }

    int pairs() {
        return pairs;
    }

    int contributions() {
        return contributions;
    }

    int disqualified() {
        return disqualified;
    }

    Set<String> labels() {
        return labels;
    }

    /** The kinds of sentence that could not tell. */
    Set<Undecided.Kind> doubts() {
        return doubts;
    }

    /**
     * Compares all that is said of all leads.
     *
     * @param where what a failure calls the model
     */
    void check(String where, Pairing pairing) {
        CheckedModel model = pairing.model();
        ScoredBatch batch = pairing.score(pairing.leads());
        List<Firing> firings = batch.firings();
        Map<String, Map<String, Long>> expectedDoubts = new TreeMap<>();
        for (int lead = 0; lead < batch.size(); lead++) {
            NaiveLead naive = pairing.leads().get(lead).naive(model);
            NaiveEvaluator expected = new NaiveEvaluator(model, naive, pairing.now());
            compare(where + ", lead " + lead, model, expected, batch, lead);
            acting(where + ", lead " + lead, new NaiveFirings(model, expected).find(), firings, lead);
            answers(where + ", lead " + lead, pairing.questions(), expected, batch, lead);
            for (NaiveDoubts.Doubt doubt : new NaiveDoubts(model, naive, expected).find()) {
                count(expectedDoubts, doubt);
                doubts.add(doubt.kind());
            }
            contributions += batch.contributions(lead).size();
            disqualified += batch.disqualified(lead) ? 1 : 0;
            pairs++;
        }
        assertEquals(expectedDoubts, counts(batch.undecided()), where);
    }

    private void compare(String where, CheckedModel model, NaiveEvaluator expected, ScoredBatch batch, int lead) {
        for (int score = 0; score < model.scores().size(); score++) {
            BigDecimal points = Points.decimal(batch.points(score, lead));
            assertEquals(0, expected.shownScore(score).compareTo(points), where + ", score " + score + " is " + points);
        }
        for (int grade = 0; grade < model.labellings().size(); grade++) {
            assertEquals(expected.shownLabel(grade), batch.label(grade, lead), where);
            labels.add(batch.label(grade, lead));
        }
        assertEquals(expected.disqualifiedBecause(), batch.disqualifiedBecause(lead), where);
        assertEquals(!expected.disqualifiedBecause().isEmpty(), batch.disqualified(lead), where);
        assertEquals(expected.alerts(), batch.alerts(lead), where);
        assertEquals(expected.contributions(), batch.contributions(lead), where);
    }

    private void acting(String where, List<Part> expected, List<Firing> firings, int lead) {
        List<Part> acting = firings.stream()
                .filter(firing -> firing.acted().test(lead))
                .map(Firing::part)
                .toList();
        assertEquals(expected, acting, where);
        acting.forEach(part -> parts.add(part.kind()));
    }

    private void answers(String where, List<Question> questions, NaiveEvaluator expected, ScoredBatch batch, int lead) {
        for (int i = 0; i < questions.size(); i++) {
            NaiveConditions conditions = questions.get(i).asShown() ? expected.asShown() : expected.conditions();
            Answer answer = conditions.answer(questions.get(i).condition());
            assertEquals(truth(answer), batch.answer(i, lead), where + ", " + questions.get(i));
            answers.merge(answer, 1, Integer::sum);
        }
    }

    private static byte truth(Answer answer) {
        return switch (answer) {
            case NO -> Truth.FALSE;
            case UNSURE -> Truth.UNKNOWN;
            case YES -> Truth.TRUE;
        };
    }

    private static void count(Map<String, Map<String, Long>> counts, NaiveDoubts.Doubt doubt) {
        Map<String, Long> causes = counts.computeIfAbsent(
                doubt.kind() + " " + doubt.score() + " " + doubt.group() + " " + doubt.sentence(),
                any -> new TreeMap<>());
        causes.merge("leads", 1L, Long::sum);
        doubt.causes().forEach(cause -> causes.merge(cause + " is unknown", 1L, Long::sum));
    }

    /** How many leads each sentence could not tell for, and why, by all that names the sentence. */
    static Map<String, Map<String, Long>> counts(List<Undecided> undecided) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Undecided one : undecided) {
            Map<String, Long> causes = new TreeMap<>();
            causes.put("leads", one.leads());
            one.causes().forEach(cause -> causes.put(cause.what() + " is unknown", cause.leads()));
            counts.put(one.kind() + " " + one.owner() + " " + one.group() + " " + one.sentence(), causes);
        }
        return counts;
    }
}
