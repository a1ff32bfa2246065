package org.meritlang.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.naive.RawLead.Cell;
import org.meritlang.naive.RawLead.Deed;
import org.meritlang.schema.Type;

/** What leads have done, at instants that lie on and around the edges that generated models ask about. */
final class RandomHistories {
    private static final int MOST = 14;

    private final Chance chance;
    private final RandomCells cells;
    private final RandomMoments moments;

    RandomHistories(Chance chance, RandomCells cells, RandomMoments moments) {
        this.chance = chance;
        this.cells = cells;
        this.moments = moments;
    }

    /** In the order of the data, which is not that of time. */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        List<Instant> before = new ArrayList<>();
        int count = chance.oneIn(5) ? 0 : chance.between(1, MOST);
        for (int i = 0; i < count; i++) {
            Instant at = moments.moment(before);
            before.add(at);
            deeds.add(deed(at));
        }
        return deeds;
    }

    private Deed deed(Instant at) {
        int activity = chance.of(
                Activities.PAGE_VISITED,
                Activities.PAGE_VISITED,
                Activities.ORDER_PLACED,
                Activities.ORDER_PLACED,
                Activities.LOGIN,
                Activities.NEWSLETTER_OPENED);
        List<Cell> values = new ArrayList<>();
        if (activity < Activities.ALL.size()) {
            Activities.attributes(activity)
                    .forEach(attribute ->
                            values.add(Activities.type(activity, attribute).accept(new OfType())));
        }
        return new Deed(activity, at, values);
    }

    private final class OfType implements Type.Visitor<Cell> {
        @Override
        public Cell visitText(Type.Text text) {
            return cells.maybe(cells.text(Activities.URLS));
        }

        @Override
        public Cell visitOneOf(Type.OneOf oneOf) {
            return cells.maybe(cells.text(Activities.CHANNELS));
        }

        @Override
        public Cell visitNumber(Type.Number number) {
            return cells.maybe(cells.number());
        }

        @Override
        public Cell visitAmount(Type.Amount amount) {
            return cells.maybe(cells.number());
        }

        @Override
        public Cell visitYesNo(Type.YesNo yesNo) {
            return cells.maybe(cells.yesNo());
        }

        @Override
        public Cell visitDate(Type.Date date) {
            return cells.maybe(cells.date());
        }

        @Override
        public Cell visitTextList(Type.TextList list) {
            return cells.maybe(cells.list());
        }
    }
}
