package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.CommonOutputs;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.diff.DiffCells;

/** What is shown of each lead of a list besides its name. */
interface Listing {
    List<String> titles();

    /** For each column whether it is flush right, as numbers are. */
    List<Boolean> right();

    /** The cells of the lead that is at this place of the list. */
    List<String> cells(int number, Place place);

    /** Attributes, as the data have them. */
    record Attributes(List<String> titles, HeldLeads held) implements Listing {
        @Override
        public List<Boolean> right() {
            return titles.stream().map(title -> false).toList();
        }

        @Override
        public List<String> cells(int number, Place place) {
            return titles.stream().map(title -> held.text(place, title)).toList();
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
