package org.meritlang.guess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A lead with a piece so many times more than it has it: what is counted step by step counts as often. */
public final class Again {
    /** More occurrences than this are not tried. */
    public static final int MOST_TIMES = ActWays.MOST_TIMES;

    /** So many that differ in their moments would still be read. */
    private static final int MOST_MOMENTS = 60;

    /** Dates do not lie further back. */
    private static final int MOST_AGO = 36_500;

    private final Sketch lead;
    private final Sketch piece;
    private final int times;

    private Again(Sketch lead, Sketch piece, int times) {
        this.lead = lead;
        this.piece = piece;
        this.times = times;
    }

    /**
     * All the ways: numbers and times so many times what they are in the piece, dates and moments so many times as long
     * ago, activities with numbers so many times as large, or at so many moments of which each counts by itself.
     *
     * @param periods within which something counts only so often
     */
    public static List<Sketch> ways(Sketch lead, Sketch piece, int times, List<Period> periods) {
        Again again = new Again(lead, piece, times);
        List<Sketch> ways = new ArrayList<>(List.of(more(lead, piece, times)));
        if (!piece.acts().isEmpty()) {
            again.longerAgo().ifPresent(ways::add);
            again.larger().ifPresent(ways::add);
            periods.forEach(period -> again.spread(period).ifPresent(ways::add));
        }
        return ways;
    }

    /** Numbers and times so many times what they are in the piece, and dates so many times as long ago. */
    public static Sketch more(Sketch lead, Sketch piece, int times) {
        return new Again(lead, piece, times).more();
    }

    private Sketch more() {
        List<Act> acts = new ArrayList<>(lead.acts());
        for (Act act : piece.acts()) {
            int like = IntStream.range(0, acts.size())
                    .filter(i -> acts.get(i).isLike(act))
                    .findFirst()
                    .orElse(-1);
            int more = act.times() * times;
            if (like < 0) {
                acts.add(act.times(Math.min(MOST_TIMES, more)));
            } else {
                acts.set(like, act.times(Math.min(MOST_TIMES, acts.get(like).times() + more)));
            }
        }
        return new Sketch(attributes(), acts);
    }

    private Map<Integer, Value> attributes() {
        Map<Integer, Value> all = new TreeMap<>(lead.attributes());
        piece.attributes()
                .forEach((attribute, value) -> all.merge(
                        attribute, more(value, Optional.empty()), (own, any) -> more(value, Optional.of(own))));
        return all;
    }

    /** The next multiples of what the piece has, above what there is. */
    private Value more(Value value, Optional<Value> own) {
        if (value instanceof Value.Number number && number.number().signum() != 0) {
            BigDecimal had = own.filter(Value.Number.class::isInstance)
                    .map(each -> ((Value.Number) each).number().divide(number.number(), 0, RoundingMode.DOWN))
                    .filter(factor -> factor.signum() > 0)
                    .orElse(BigDecimal.ZERO);
            return new Value.Number(number.number().multiply(had.add(BigDecimal.valueOf(times))));
        }
        if (value instanceof Value.Ago ago && ago.amount() > 0) {
            int had = own.filter(Value.Ago.class::isInstance)
                    .map(Value.Ago.class::cast)
                    .filter(each -> each.unit() == ago.unit())
                    .map(each -> each.amount() / ago.amount())
                    .orElse(0);
            return ago(ago, (long) ago.amount() * (had + times));
        }
        return value;
    }

    private static Value.Ago ago(Value.Ago like, long amount) {
        return new Value.Ago((int) Math.min(MOST_AGO, amount), like.unit());
    }

    /** The last time so many times as long ago, whenever it was: silence lasts. */
    private Optional<Sketch> longerAgo() {
        List<Act> acts = new ArrayList<>(lead.acts());
        boolean isOther = false;
        for (Act act : piece.acts()) {
            if (act.when().orElse(null) instanceof Value.Ago ago) {
                acts.removeIf(each -> each.now().isLike(act.now()));
                acts.add(act.at(ago(ago, (long) ago.amount() * times)));
                isOther = true;
            }
        }
        return isOther ? Optional.of(new Sketch(lead.attributes(), acts)) : Optional.empty();
    }

    /** Once, with numbers so many times what they are in the piece. */
    private Optional<Sketch> larger() {
        List<Act> larger = new ArrayList<>();
        for (Act act : piece.acts()) {
            Act more = act;
            for (Map.Entry<Integer, Value> each : act.with().entrySet()) {
                more = more.with(each.getKey(), more(each.getValue(), Optional.empty()));
            }
            larger.add(more);
        }
        return larger.equals(piece.acts())
                ? Optional.empty()
                : Optional.of(lead.and(Sketch.of(larger)).get(0));
    }

    private Optional<Sketch> spread(Period period) {
        int moments = (times + period.times() - 1) / period.times();
        if (moments > MOST_MOMENTS) {
            return Optional.empty();
        }
        Sketch all = lead;
        for (Act act : piece.acts()) {
            for (int moment = 0; moment < moments; moment++) {
                Act then = moment == 0 ? act : act.at(before(act, moment, period));
                all = all.and(Sketch.of(List.of(then.times(period.times())))).get(0);
            }
        }
        return Optional.of(all);
    }

    private static Value before(Act act, int moments, Period period) {
        int base = act.when().orElse(null) instanceof Value.Ago ago && ago.unit() == period.unit() ? ago.amount() : 0;
        return new Value.Ago(base + moments * period.amount(), period.unit());
    }
}
