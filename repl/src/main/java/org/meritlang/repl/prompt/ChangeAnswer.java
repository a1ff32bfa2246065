package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meritlang.repl.diff.ChangeTally;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.CommonOutputs;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.diff.DiffSummary;
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

    private ChangeAnswer(View before, View after) {
        this.before = before;
        this.after = after;
        comparison = new Comparison(side(before), side(after));
    }

    private static Comparison.Side side(View view) {
        return new Comparison.Side(view.model().statements(), view.noLeads());
    }

    /** Compares all leads that are held. */
    static ChangeAnswer of(View before, View after) {
        ChangeAnswer answer = new ChangeAnswer(before, after);
        List<ScoredBatch> old = before.scored();
        List<ScoredBatch> young = after.scored();
        List<List<ChangedLead>> changes = after.held()
                .over(chunk ->
                        answer.comparison.changes(after.held().chunks().get(chunk), old.get(chunk), young.get(chunk)));
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
        untold(sentences);
        if (sentences.isEmpty()) {
            return after.held().size() == 0 ? "" : "No lead changes.\n";
        }
        return String.join("\n", sentences) + "\n";
    }

    /** What the other rules cannot tell that these could, or did not ask. */
    private void untold(List<String> sentences) {
        List<Undecided> known = undecided(before);
        for (Undecided each : undecided(after)) {
            boolean isNew = known.stream()
                    .noneMatch(other -> other.sentence().equals(each.sentence())
                            && other.owner().equals(each.owner())
                            && other.group().equals(each.group()));
            if (isNew) {
                sentences.add(each.note().message() + ".");
            }
        }
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
                .map(place -> before.held().name(place))
                .toList();
        return String.join(", ", names) + (leads.size() > MOST_NAMED ? ", …" : "");
    }
}
