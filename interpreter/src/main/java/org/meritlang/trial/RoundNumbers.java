package org.meritlang.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritlang.guess.Act;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;

/** Numbers that nobody would write, 7.000012, and those near them that one would: 7, 8, 7.1. */
final class RoundNumbers {
    private static final int MOST_DIGITS = 4;
    private static final int MOST_DECIMALS = 3;
    private static final List<RoundingMode> WAYS = List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP);

    private RoundNumbers() {}

    /**
     * Where a lead has a number.
     *
     * @param act the activity that has it, by its place; empty if the lead itself does
     */
    record Place(Optional<Integer> act, int attribute, BigDecimal number) {}

    static List<Place> odd(Sketch sketch) {
        List<Place> odd = new ArrayList<>(oddOf(Optional.empty(), sketch.attributes()));
        for (int act = 0; act < sketch.acts().size(); act++) {
            odd.addAll(oddOf(Optional.of(act), sketch.acts().get(act).with()));
        }
        return odd;
    }

    private static List<Place> oddOf(Optional<Integer> act, Map<Integer, Value> values) {
        List<Place> odd = new ArrayList<>();
        new TreeMap<>(values).forEach((attribute, value) -> {
            if (value instanceof Value.Number number && isOdd(number.number())) {
                odd.add(new Place(act, attribute, number.number()));
            }
        });
        return odd;
    }

    private static boolean isOdd(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() > MOST_DIGITS || plain.scale() > MOST_DECIMALS;
    }

    /** The lead with other numbers there, the roundest first. */
    static List<Sketch> rounder(Sketch sketch, Place place) {
        BigDecimal number = place.number();
        Set<BigDecimal> rounder = new LinkedHashSet<>();
        for (int digits = 1; digits < number.precision(); digits++) {
            for (RoundingMode way : WAYS) {
                BigDecimal round = number.round(new MathContext(digits, way)).stripTrailingZeros();
                rounder.add(round.scale() < 0 ? round.setScale(0) : round);
            }
        }
        return rounder.stream().map(round -> with(sketch, place, round)).toList();
    }

    private static Sketch with(Sketch sketch, Place place, BigDecimal number) {
        Value value = new Value.Number(number);
        if (place.act().isEmpty()) {
            return sketch.with(place.attribute(), value);
        }
        List<Act> acts = new ArrayList<>(sketch.acts());
        acts.set(place.act().get(), acts.get(place.act().get()).with(place.attribute(), value));
        return new Sketch(sketch.attributes(), acts);
    }
}
