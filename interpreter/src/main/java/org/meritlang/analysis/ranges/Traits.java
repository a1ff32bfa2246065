package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.model.Condition;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.TextVerb;

/** Makes values of attributes that lie in chosen cells. */
final class Traits {
    /** What no type but text can read. */
    static final String UNREADABLE = "?";

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 1).toEpochDay();

    private final Schema schema;
    private final Space space;
    private final Map<Integer, Integer> cells;
    private final Manner manner;
    private final LocalDate today;

    private Traits(Schema schema, Space space, Map<Integer, Integer> cells, Manner manner, LocalDate today) {
        this.schema = schema;
        this.space = space;
        this.cells = cells;
        this.manner = manner;
        this.today = today;
    }

    /** Values by the names of their attributes; what is unknown is left out. */
    static Map<String, Object> of(
            Schema schema, Space space, Map<Integer, Integer> cells, Manner manner, LocalDate today) {
        return new Traits(schema, space, cells, manner, today).values();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int variable = 0; variable < space.size(); variable++) {
            Optional<Cell> chosen = cell(variable);
            Matter matter = space.variable(variable).matter();
            if (chosen.isEmpty()) {
                continue;
            }
            if (matter instanceof Matter.Value value) {
                Attribute attribute = schema.attributes().get(value.attribute());
                value(value, chosen.get()).ifPresent(known -> values.put(attribute.name(), known));
            } else if (matter instanceof Matter.Day day) {
                Attribute attribute = schema.attributes().get(day.attribute());
                if (values.containsKey(attribute.name())
                        || cell(space.place(new Matter.Value(day.attribute()))).isEmpty()) {
                    values.put(attribute.name(), date(day.attribute()));
                }
            } else if (matter instanceof Matter.Made made && !(chosen.get() instanceof Cell.Unknown)) {
                address(made.text())
                        .ifPresent(attribute -> values.put(
                                schema.attributes().get(attribute).name(), "kim@" + text(made, chosen.get())));
            }
        }
        return values;
    }

    private Optional<Cell> cell(int variable) {
        return Optional.ofNullable(cells.get(variable))
                .map(cell -> space.variable(variable).cells().get(cell));
    }

    private static Optional<Integer> address(TextExpression.DomainOf domain) {
        return domain.text() instanceof TextExpression.OfAttribute attribute
                ? Optional.of(attribute.attribute())
                : Optional.empty();
    }

    private Optional<Object> value(Matter.Value matter, Cell cell) {
        if (cell instanceof Cell.Unknown) {
            boolean hasDefault =
                    schema.attributes().get(matter.attribute()).fallback().isPresent();
            return hasDefault ? Optional.of(UNREADABLE) : Optional.empty();
        }
        if (cell instanceof Cell.Is is) {
            return Optional.of(is.truth());
        }
        if (cell instanceof Cell.Among among) {
            return Optional.of(
                    schema.type(matter.attribute()) instanceof Type.Date
                            ? date(matter.attribute())
                            : manner.pick(among.numbers()));
        }
        return Optional.of(schema.isList(matter) ? elements(matter) : text(matter, cell));
    }

    /** A date of the right age that also lies rightly among the dates that are written out. */
    private LocalDate date(int attribute) {
        Stretch now = Stretch.of(BigDecimal.valueOf(today.toEpochDay()));
        Stretch days = now.combined(ArithmeticOperator.MINUS, numbers(new Matter.Value(attribute)));
        Stretch both = days.common(numbers(new Matter.Day(attribute)));
        BigDecimal low = both.low();
        BigDecimal high = both.high();
        long step = manner.far() ? 10_000 : 1;
        if (low == null) {
            return high == null
                    ? today.minusDays(manner.far() ? step : 0)
                    : day(high.longValue() - (manner.far() ? step : 0));
        }
        if (high == null) {
            return day(low.longValue() + (manner.far() ? step : 0));
        }
        return day(manner.far() ? low.longValue() : high.longValue());
    }

    /** A day that data can have, the nearest to a day counted from 1970. */
    private static LocalDate day(long fromEpoch) {
        return LocalDate.ofEpochDay(Math.max(FIRST_DAY, Math.min(LAST_DAY, fromEpoch)));
    }

    private Stretch numbers(Matter matter) {
        return Optional.of(matter)
                .filter(space::knows)
                .flatMap(known -> cell(space.place(known)))
                .filter(Cell.Among.class::isInstance)
                .map(cell -> ((Cell.Among) cell).numbers())
                .orElse(Stretch.ALL);
    }

    private String text(Matter matter, Cell cell) {
        if (cell instanceof Cell.Written written) {
            return written.spelling();
        }
        List<String> words = new ArrayList<>();
        String start = "";
        String end = "";
        for (Condition passed : passed(matter)) {
            Condition.TextTest test = (Condition.TextTest) passed;
            List<String> needed = test.quantifier() == Quantifier.ALL
                    ? test.values()
                    : List.of(test.values().get(0));
            if (test.verb() == TextVerb.STARTS_WITH) {
                start = needed.get(0);
            } else if (test.verb() == TextVerb.ENDS_WITH) {
                end = needed.get(0);
            } else {
                words.addAll(needed);
            }
        }
        String text = (start + " " + String.join(" ", words) + " " + end).strip();
        String joined = matter instanceof Matter.Made ? text.replace(" ", "-") : text;
        return joined.isEmpty() ? "something else" : joined;
    }

    private List<String> elements(Matter matter) {
        List<String> elements = new ArrayList<>();
        for (Condition passed : passed(matter)) {
            boolean isAll = passed instanceof Condition.TextTest test && test.quantifier() == Quantifier.ALL;
            elements.addAll(
                    isAll ? Texts.values(passed) : List.of(Texts.values(passed).get(0)));
        }
        return elements;
    }

    private List<Condition> passed(Matter matter) {
        List<Condition> passed = new ArrayList<>();
        for (int variable = 0; variable < space.size(); variable++) {
            if (space.variable(variable).matter() instanceof Matter.Pattern pattern
                    && pattern.text().equals(matter)
                    && cell(variable).equals(Optional.of(new Cell.Is(true)))) {
                passed.add(pattern.test());
            }
        }
        return passed;
    }
}
