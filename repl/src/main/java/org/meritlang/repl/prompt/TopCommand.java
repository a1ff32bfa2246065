package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meritlang.patience.Patience;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.ResultTable;
import org.meritlang.repl.write.SortOrder;
import org.meritlang.repl.write.TableRow;
import org.meritlang.score.ScoredBatch;

/** {@code :top [N]}. */
record TopCommand(Desk desk) implements ColonCommand {
    private static final int USUAL = 10;

    @Override
    public Guide guide() {
        return new Guide(
                "top", "[N]", "shows the leads with the highest total", ":top 20", "shows twenty, and why; else ten");
    }

    private record Ranked(Place place, long key) {}

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        int most = Counts.of(argument, USUAL, guide());
        View view = desk.view();
        Outputs outputs = view.outputs();
        SortOrder order = new SortOrder.ByScore(outputs.total().index(), false);
        List<Ranked> ranked = new ArrayList<>();
        for (int chunk = 0; chunk < view.scored().size(); chunk++) {
            ScoredBatch scored = view.scored().get(chunk);
            for (int lead = 0; lead < scored.size(); lead++) {
                ranked.add(new Ranked(new Place(chunk, lead), order.key(scored, lead)));
            }
        }
        if (ranked.isEmpty()) {
            throw new Refused("There are no leads. Open some: :open leads.csv");
        }
        ranked.sort(Comparator.comparingLong(Ranked::key).reversed());
        List<Place> places = ranked.stream().limit(most).map(Ranked::place).toList();
        List<TableRow> rows = places.stream()
                .peek(place -> Patience.current().check())
                .map(place -> TableRow.of(
                        outputs,
                        view.held().leadName(),
                        view.held().chunks().get(place.chunk()),
                        view.scored().get(place.chunk()),
                        place.lead()))
                .toList();
        return ColonCommand.answered(
                new ResultTable(outputs, rows, desk.paint(), desk.width()).text() + desk.withoutTried());
    }
}
