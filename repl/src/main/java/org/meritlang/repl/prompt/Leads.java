package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.patience.Patience;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.Paint;
import org.meritlang.repl.write.TextTable;

/**
 * Leads that an answer is about, to be shown.
 *
 * @param places in the order in which they are shown
 * @param listing what is shown of each besides its name
 */
record Leads(List<Place> places, Listing listing) {
    private static final String FOR_ALL = ":show for all";
    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_CELL = 40;
    private static final int FOR_NAMES = 58;
    private static final int LONGEST_LINE = 80;

    Leads {
        places = List.copyOf(places);
    }

    /** Some of their names on a line, and how to see the others; empty where there are none. */
    String line(HeldLeads held, int width) {
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder("  ");
        int shown = 0;
        for (Place place : places) {
            String name = Fitting.cut(held.name(place), LONGEST_NAME);
            if (shown > 0 && DisplayWidth.of(line) + DisplayWidth.of(name) > Math.min(width, FOR_NAMES)) {
                break;
            }
            line.append(shown == 0 ? "" : ", ").append(name);
            shown++;
        }
        if (shown == places.size()) {
            return line.append('\n').toString();
        }
        line.append(", …");
        int blanks = Math.min(width, LONGEST_LINE) - DisplayWidth.of(line) - FOR_ALL.length();
        return line.append(" ".repeat(Math.max(2, blanks)))
                .append(FOR_ALL)
                .append('\n')
                .toString();
    }

    /** A table of the first of them. */
    String table(HeldLeads held, int most, Paint paint, int width) {
        if (places.isEmpty()) {
            return "No leads.\n";
        }
        List<Boolean> right = new ArrayList<>(List.of(true, false));
        right.addAll(listing.right());
        TextTable table = new TextTable(right);
        List<String> titles = new ArrayList<>(List.of("#", "lead"));
        titles.addAll(listing.titles());
        table.add(titles, paint::bold);
        for (int i = 0; i < Math.min(most, places.size()); i++) {
            Patience.current().check();
            List<String> cells = new ArrayList<>(
                    List.of(Figures.number(i + 1L), Fitting.cut(held.name(places.get(i)), LONGEST_NAME)));
            listing.cells(i, places.get(i))
                    .forEach(cell -> cells.add(Fitting.cut(Fitting.printable(cell), LONGEST_CELL)));
            table.add(cells, UnaryOperator.identity());
        }
        int more = places.size() - most;
        return table.text(width)
                + (more > 0 ? "  and " + Figures.number(more) + " more; :show " + places.size() + " shows all\n" : "");
    }
}
