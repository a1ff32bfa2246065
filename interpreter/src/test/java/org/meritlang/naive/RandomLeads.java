package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Leads whose values lie on and around the edges that generated models ask about. */
final class RandomLeads {
    private final RandomCells cells;
    private final RandomHistories histories;

    RandomLeads(Chance chance, ZoneId zone, Instant now) {
        this.cells = new RandomCells(chance, zone, now);
        this.histories = new RandomHistories(chance, cells, new RandomMoments(chance, zone, now));
    }

    RawLead lead(int number) {
        return new RawLead(
                "lead " + number,
                List.of(
                        cells.maybe(cells.text(Fields.TITLES)),
                        cells.maybe(cells.text(Fields.EMAILS)),
                        cells.maybe(cells.number()),
                        cells.maybe(cells.number()),
                        cells.maybe(cells.date()),
                        cells.maybe(cells.date()),
                        cells.maybe(cells.yesNo()),
                        cells.optedOut(),
                        cells.maybe(cells.list()),
                        cells.maybe(cells.text(Fields.COUNTRIES)),
                        cells.maybe(cells.number())),
                histories.deeds());
    }
}
