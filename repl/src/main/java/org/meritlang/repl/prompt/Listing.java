package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.CommonOutputs;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.diff.DiffCells;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.PointText;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** What is shown of each lead of a list besides its name. */
interface Listing {
    List<String> titles();

    /** For each column whether it is flush right, as numbers are. */
    List<Boolean> right();

    /** The cells of the lead that is at this place of the list. */
    List<String> cells(int number, Place place);

    /**
     * What was asked: attributes as the data have them, labels that the words name, and the scores that rules give,
     * total first.
     *
     * @param labellings by their place among the outputs
     */
    record Asked(List<String> attributes, List<Integer> labellings, View view) implements Listing {
        /** What words ask that hang on these attributes. */
        static Asked of(List<String> attributes, String words, View view) {
            String asked = Spelling.key(words);
            List<Integer> labellings = IntStream.range(
                            0, view.outline().labellings().size())
                    .filter(i -> asked.contains(
                            Spelling.key(view.outline().labellings().get(i).name())))
                    .boxed()
                    .toList();
            return new Asked(List.copyOf(attributes), labellings, view);
        }

        @Override
        public List<String> titles() {
            List<String> titles = new ArrayList<>(attributes);
            labellings.forEach(
                    i -> titles.add(view.outline().labellings().get(i).name()));
            scores().forEach(score -> titles.add(score.name()));
            return titles;
        }

        @Override
        public List<Boolean> right() {
            int texts = attributes.size() + labellings.size();
            return IntStream.range(0, titles().size()).mapToObj(i -> i >= texts).toList();
        }

        @Override
        public List<String> cells(int number, Place place) {
            ScoredBatch scored = view.scored().get(place.chunk());
            List<String> cells = new ArrayList<>();
            attributes.forEach(attribute -> cells.add(view.held().text(place, attribute)));
            labellings.forEach(i -> cells.add(scored.label(i, place.lead())));
            scores().forEach(score -> cells.add(PointText.of(scored.points(score.index(), place.lead()))));
            return cells;
        }

        private List<Outputs.Score> scores() {
            boolean hasRules = !view.noLeads().firings().isEmpty();
            return hasRules ? view.outputs().totalFirst() : List.of();
        }
    }

    /** What leads had under one model and have under another: {@code 20 → 50.5}; only what changes for some of them. */
    final class Changes implements Listing {
        private final DiffCells all;
        private final List<ChangedLead> leads;
        private final List<Integer> columns = new ArrayList<>();

        Changes(Comparison comparison, HeldLeads held, List<ChangedLead> leads) {
            all = new DiffCells(comparison, held.leadName());
            this.leads = List.copyOf(leads);
            // The columns of the name, of total, and of the other scores; then labels, then why.
            CommonOutputs outputs = comparison.outputs();
            List<CommonOutputs.Common> scores = new ArrayList<>(outputs.scores());
            scores.add(0, scores.remove(scores.size() - 1));
            for (CommonOutputs.Common score : scores) {
                keepIf(leads.stream().anyMatch(lead -> lead.move(score) != 0), 1 + scores.indexOf(score));
            }
            for (int i = 0; i < outputs.labellings().size(); i++) {
                CommonOutputs.CommonLabelling labelling = outputs.labellings().get(i);
                boolean changes =
                        leads.stream().anyMatch(lead -> !lead.before(labelling).equals(lead.after(labelling)));
                keepIf(changes, 1 + scores.size() + i);
            }
            boolean isExplained = leads.stream().anyMatch(lead -> !lead.causes().isEmpty());
            keepIf(isExplained, all.titles().size() - 1);
        }

        private void keepIf(boolean changes, int column) {
            if (changes) {
                columns.add(column);
            }
        }

        private <T> List<T> kept(List<T> cells) {
            return columns.stream().map(cells::get).toList();
        }

        @Override
        public List<String> titles() {
            return kept(all.titles());
        }

        @Override
        public List<Boolean> right() {
            return kept(all.numbers());
        }

        @Override
        public List<String> cells(int number, Place place) {
            return kept(all.of(leads.get(number), " · "));
        }
    }
}
