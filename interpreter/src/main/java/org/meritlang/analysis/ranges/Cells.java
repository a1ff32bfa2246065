package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.data.Folding;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Windows;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;

/** Cuts what a matter can be into cells, at the values at which the answers to the questions change. */
final class Cells {
    private static final Cell UNKNOWN = new Cell.Unknown();
    private static final Cell ANY_TEXT = new Cell.AnyText();
    private static final int MOST_CUTS = 1_000;

    /** So many tests of texts are not told apart, nor so many values by so many patterns. */
    private static final int MOST_EQUALITIES = 2_000;

    private static final long MOST_COMPARED = 1_000_000;
    private static final List<Cell> YES_NO = List.of(new Cell.Is(false), new Cell.Is(true));

    private final Questions questions;
    private final Schema schema;

    Cells(Questions questions, Schema schema) {
        this.questions = questions;
        this.schema = schema;
    }

    Variable cut(Matter matter) {
        return new Variable(matter, cells(matter));
    }

    private List<Cell> cells(Matter matter) {
        if (matter instanceof Matter.Value value) {
            return withUnknown(schema.canBeUnknown(value.attribute()), ofValue(value));
        }
        if (matter instanceof Matter.Made) {
            return withUnknown(true, texts(matter));
        }
        if (matter instanceof Matter.Day) {
            return whole(matter, Stretch.ALL);
        }
        if (matter instanceof Matter.Count count) {
            return withUnknown(Windows.hangOnLead(count.occurrences()), whole(matter, Stretch.NOT_NEGATIVE));
        }
        if (matter instanceof Matter.Amount amount) {
            return withUnknown(true, ofAmount(amount));
        }
        return matter instanceof Matter.Pattern || isInCalendar(matter) ? YES_NO : withUnknown(true, YES_NO);
    }

    /** Whether a date is known is another matter. */
    private static boolean isInCalendar(Matter matter) {
        return matter instanceof Matter.Holds holds
                && holds.condition() instanceof Condition.InWindow in
                && in.date() instanceof DateExpression.OfAttribute
                && in.window() instanceof DateWindow.FromNow;
    }

    private static List<Cell> withUnknown(boolean unknown, List<Cell> known) {
        List<Cell> cells = new ArrayList<>(known);
        if (unknown) {
            cells.add(0, UNKNOWN);
        }
        return cells;
    }

    private List<Cell> ofValue(Matter.Value value) {
        Type type = schema.type(value.attribute());
        if (type instanceof Type.YesNo) {
            return YES_NO;
        }
        if (type instanceof Type.Date) {
            return whole(value, Stretch.ALL);
        }
        if (type instanceof Type.TextList) {
            return List.of(new Cell.Other());
        }
        return type instanceof Type.Number || type instanceof Type.Amount
                ? numbers(questions.cuts(value))
                : texts(value);
    }

    private List<Cell> ofAmount(Matter.Amount amount) {
        boolean isCount = amount.number() instanceof NumberExpression.LengthOf
                || (amount.number() instanceof NumberExpression.Aggregate aggregate
                        && aggregate.kind() == AggregateKind.COUNT_OF_DIFFERENT);
        return isCount ? whole(amount, Stretch.NOT_NEGATIVE) : numbers(questions.cuts(amount));
    }

    /** Evenly chosen ones of too many cuts: cells between them hold leads that get different answers. */
    private static SortedSet<BigDecimal> few(Collection<BigDecimal> cuts) {
        int step = 1 + cuts.size() / MOST_CUTS;
        TreeSet<BigDecimal> few = new TreeSet<>();
        int place = 0;
        for (BigDecimal cut : cuts) {
            if (place++ % step == 0) {
                few.add(cut);
            }
        }
        return few;
    }

    /** Each value at which an answer changes, and all that lies between two. */
    private static List<Cell> numbers(Set<BigDecimal> cuts) {
        List<Cell> cells = new ArrayList<>();
        BigDecimal below = null;
        for (BigDecimal cut : few(cuts)) {
            cells.add(new Cell.Among(new Stretch(below, cut, false, false)));
            cells.add(new Cell.Among(Stretch.of(cut)));
            below = cut;
        }
        cells.add(new Cell.Among(new Stretch(below, null, false, false)));
        return cells;
    }

    /** The same of whole numbers, between which there may be nothing. */
    private List<Cell> whole(Matter matter, Stretch all) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        for (BigDecimal cut : few(questions.cuts(matter))) {
            BigDecimal floor = cut.setScale(0, RoundingMode.FLOOR);
            cuts.add(floor);
            cuts.add(cut.setScale(0, RoundingMode.CEILING));
        }
        List<Cell> cells = new ArrayList<>();
        BigDecimal next = all.low();
        for (BigDecimal cut : cuts) {
            if (all.holds(cut)) {
                BigDecimal before = cut.subtract(BigDecimal.ONE);
                if (next == null || next.compareTo(before) <= 0) {
                    cells.add(new Cell.Among(Stretch.of(next, before)));
                }
                cells.add(new Cell.Among(Stretch.of(cut)));
                next = cut.add(BigDecimal.ONE);
            }
        }
        cells.add(new Cell.Among(Stretch.of(next, null)));
        return cells;
    }

    /** Texts that no question tells apart share a cell. */
    private List<Cell> texts(Matter matter) {
        Map<String, BitSet> takenBy = new LinkedHashMap<>();
        Map<String, String> spellings = new HashMap<>();
        List<Condition.TextIs> equalities = questions.equalities(matter);
        Set<Condition> patterns = questions.patterns(matter);
        long values =
                equalities.stream().mapToLong(test -> test.values().size()).sum();
        if (equalities.size() > MOST_EQUALITIES || values * patterns.size() > MOST_COMPARED) {
            return List.of(ANY_TEXT);
        }
        for (int i = 0; i < equalities.size(); i++) {
            for (String value : equalities.get(i).values()) {
                String folded = Folding.fold(value);
                takenBy.computeIfAbsent(folded, any -> new BitSet()).set(i);
                spellings.putIfAbsent(folded, value);
            }
        }
        Set<BitSet> seen = new HashSet<>();
        List<Cell> cells = new ArrayList<>();
        takenBy.forEach((value, answers) -> {
            int place = equalities.size();
            for (Condition pattern : patterns) {
                answers.set(place++, Texts.holds(pattern, value));
            }
            if (seen.add(answers)) {
                cells.add(new Cell.Written(value, spellings.getOrDefault(value, value)));
            }
        });
        cells.add(new Cell.Other());
        return cells;
    }
}
