package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meritlang.change.Change;
import org.meritlang.change.Rename;
import org.meritlang.repl.diff.ChangeTally;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.CommonOutputs;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.diff.DiffSummary;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.PointText;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;

/** What leads get from other rules: who gains and loses how much, and which labels change. */
final class ChangeAnswer {
    private static final int MOST_NAMED = 3;

    private final View before;
    private final View after;
    private final Comparison comparison;
    private final List<ChangedLead> changed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private ChangeAnswer(View before, List<View> between, View after, List<List<Change>> steps, List<Rename> renames) {
        this.before = before;
        this.after = after;
        List<View> all = new ArrayList<>(List.of(before));
        all.addAll(between);
        all.add(after);
        comparison = new Comparison(all.stream().map(View::outline).toList(), steps, renames);
    }

    /** Compares all leads that are held. */
    static ChangeAnswer of(View before, View after) {
        return of(before, List.of(), after, List.of(), List.of());
    }

    /**
     * The same, and puts down each change to the sentence that makes it.
     *
     * @param between the models through which the changes lead from one to the other
     * @param steps the changes from each model to the next
     * @param renames what the model before has under the names of the one after already
     */
    static ChangeAnswer of(
            View before, List<View> between, View after, List<List<Change>> steps, List<Rename> renames) {
        ChangeAnswer answer = new ChangeAnswer(before, between, after, steps, renames);
        List<ScoredBatch> old = before.scored();
        List<ScoredBatch> young = after.scored();
        List<List<ScoredBatch>> others = between.stream().map(View::scored).toList();
        List<List<ChangedLead>> changes = after.held()
                .over(chunk -> answer.comparison.changes(
                        after.held().chunks().get(chunk),
                        old.get(chunk),
                        young.get(chunk),
                        () -> others.stream().map(each -> each.get(chunk)).toList()));
        for (int chunk = 0; chunk < changes.size(); chunk++) {
            for (ChangedLead lead : changes.get(chunk)) {
                answer.changed.add(lead);
                answer.places.add(new Place(chunk, lead.lead()));
            }
        }
        return answer;
    }

    /** Whether no lead changes. */
    boolean isNothing() {
        return changed.isEmpty();
    }

    /** The leads that change, with what they had and have. */
    Leads leads() {
        return new Leads(places, new Listing.Changes(comparison, after.held(), changed));
    }

    /** The same in numbers and sentences. */
    DiffSummary summary() {
        ChangeTally tally = new ChangeTally(comparison);
        tally.add(after.held().size(), changed);
        return new DiffSummary(comparison, tally);
    }

    /** As the prompt shows it: a sentence for every output that changes. */
    String text() {
        List<String> sentences = new ArrayList<>();
        for (CommonOutputs.Common score : comparison.outputs().scores()) {
            moves(score, sentences);
        }
        disqualified(sentences);
        for (CommonOutputs.CommonLabelling labelling : comparison.outputs().labellings()) {
            labels(labelling, sentences);
        }
        added(sentences);
        if (sentences.isEmpty()) {
            return after.held().size() == 0 ? "" : "No lead changes.\n";
        }
        return String.join("\n", sentences) + "\n";
    }

    /** What outputs say that were not there before. */
    private void added(List<String> sentences) {
        for (Outputs.Score score : after.outputs().scores()) {
            if (comparison.outputs().added().contains(score.name())) {
                sentences.add(score.name() + ": "
                        + ScoreAnswer.text(score.index(), after).strip());
            }
        }
        for (Outputs.Labelling labelling : after.outputs().labellings()) {
            if (comparison.outputs().added().contains(labelling.name())) {
                sentences.add(LabelAnswer.line(labelling.index(), after));
            }
        }
    }

    /** The same, and what the other rules cannot tell that these could, or did not ask. */
    String textWithDoubts() {
        List<String> doubts = new ArrayList<>();
        untold(doubts);
        return text() + (doubts.isEmpty() ? "" : String.join("\n", doubts) + "\n");
    }

    /** What the other rules cannot tell that these could, or did not ask. */
    private void untold(List<String> sentences) {
        List<Undecided> known = undecided(before);
        List<Undecided> added = undecided(after).stream()
                .filter(each -> known.stream().noneMatch(other -> isSame(each, other)))
                .toList();
        for (Undecided each : added) {
            Map<String, Long> causes = new LinkedHashMap<>();
            each.causes().forEach(cause -> causes.put(cause.what(), cause.leads()));
            String which = added.size() == 1 ? "it" : each.quoted();
            sentences.add("For " + Figures.number(each.leads()) + " " + which + " cannot be told"
                    + ConditionAnswer.why(each.leads(), causes) + ".");
        }
    }

    private static boolean isSame(Undecided one, Undecided other) {
        return one.sentence().equals(other.sentence())
                && one.owner().equals(other.owner())
                && one.group().equals(other.group());
    }

    private static List<Undecided> undecided(View view) {
        return view.held().over(chunk -> view.scored().get(chunk).undecided()).stream()
                .reduce(List.of(), Undecided::merge);
    }

    private void moves(CommonOutputs.Common score, List<String> sentences) {
        move(score, sentences, "gain", moves(score, 1));
        move(score, sentences, "lose", moves(score, -1));
    }

    /** Of leads that are not disqualified before or after; of the others it is told that they are. */
    private long[] moves(CommonOutputs.Common score, int direction) {
        return changed.stream()
                .filter(lead -> lead.isDisqualified() == lead.wasDisqualified())
                .mapToLong(lead -> direction * lead.move(score))
                .filter(move -> move > 0)
                .toArray();
    }

    private static void move(CommonOutputs.Common score, List<String> sentences, String verb, long... moves) {
        if (moves.length == 0) {
            return;
        }
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long move : moves) {
            least = Math.min(least, move);
            most = Math.max(most, move);
        }
        String points = least == most ? PointText.of(most) : PointText.of(least) + " to " + PointText.of(most);
        sentences.add(Figures.leads(moves.length) + " " + (moves.length == 1 ? verb + "s" : verb) + " " + points
                + " in " + score.name() + ".");
    }

    private void disqualified(List<String> sentences) {
        out(
                sentences,
                IntStream.range(0, changed.size())
                        .filter(i -> changed.get(i).isDisqualified()
                                && !changed.get(i).wasDisqualified())
                        .mapToObj(places::get)
                        .toList(),
                "disqualified");
        out(
                sentences,
                IntStream.range(0, changed.size())
                        .filter(i -> !changed.get(i).isDisqualified()
                                && changed.get(i).wasDisqualified())
                        .mapToObj(places::get)
                        .toList(),
                "no longer disqualified");
    }

    private void out(List<String> sentences, List<Place> leads, String what) {
        if (!leads.isEmpty()) {
            sentences.add(Figures.leads(leads.size()) + (leads.size() == 1 ? " is " : " are ") + what + ": "
                    + named(leads) + ".");
        }
    }

    private void labels(CommonOutputs.CommonLabelling labelling, List<String> sentences) {
        Map<String, List<Place>> become = new LinkedHashMap<>();
        labelling.labels().forEach(label -> become.put(label, new ArrayList<>()));
        for (int i = 0; i < changed.size(); i++) {
            String label = changed.get(i).after(labelling);
            if (!label.equals(changed.get(i).before(labelling))
                    && changed.get(i).isDisqualified() == changed.get(i).wasDisqualified()) {
                become.computeIfAbsent(label, any -> new ArrayList<>()).add(places.get(i));
            }
        }
        become.values().removeIf(List::isEmpty);
        if (become.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        become.forEach((label, leads) -> parts.add(Figures.number(leads.size())
                + (leads.size() == 1 ? " becomes " : " become ") + label + " (" + named(leads) + ")"));
        sentences.add(labelling.name() + ": " + String.join(", ", parts) + ".");
    }

    private String named(List<Place> leads) {
        List<String> names = leads.stream()
                .limit(MOST_NAMED)
                .map(place -> before.held().shown(place))
                .toList();
        return String.join(", ", names) + (leads.size() > MOST_NAMED ? ", …" : "");
    }
}
