package org.meritlang.repl.prompt;

import java.util.List;
import org.meritlang.repl.diff.ChangedLead;
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

    /** What leads had under one model and have under another: {@code 20 → 50.5}. */
    final class Changes implements Listing {
        private final DiffCells all;
        private final List<ChangedLead> leads;

        Changes(Comparison comparison, HeldLeads held, List<ChangedLead> leads) {
            all = new DiffCells(comparison, held.leadName());
            this.leads = List.copyOf(leads);
        }

        private static <T> List<T> withoutName(List<T> cells) {
            return cells.subList(1, cells.size());
        }

        @Override
        public List<String> titles() {
            return withoutName(all.titles());
        }

        @Override
        public List<Boolean> right() {
            return withoutName(all.numbers());
        }

        @Override
        public List<String> cells(int number, Place place) {
            return withoutName(all.of(leads.get(number), " · "));
        }
    }
}
