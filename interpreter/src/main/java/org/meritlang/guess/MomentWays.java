package org.meritlang.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/** Guesses moments: the ends of windows, and the days and the moments next to them. */
final class MomentWays implements DateWindow.Visitor<List<MomentWays.Moment>> {
    private static final Value YESTERDAY = new Value.Ago(1, TimeUnit.DAY);
    private static final Value EARLIER = new Value.Ago(30, TimeUnit.DAY);

    private final CheckedModel model;
    private final Vantage vantage;

    /**
     * @param at empty for the instant of the example
     * @param also what has to be so besides
     */
    record Moment(Optional<Value> at, Sketch also) {}

    MomentWays(CheckedModel model, Vantage vantage) {
        this.model = model;
        this.vantage = vantage;
    }

    private static Moment now() {
        return new Moment(Optional.empty(), Sketch.NOTHING);
    }

    private static Moment at(Value value) {
        return new Moment(Optional.of(value), Sketch.NOTHING);
    }

    /** Moments that may lie in all of these windows. */
    List<Moment> in(List<DateWindow> windows) {
        Set<Moment> moments = new LinkedHashSet<>();
        windows.forEach(window -> moments.addAll(window.accept(this)));
        moments.add(now());
        moments.add(at(YESTERDAY));
        return List.copyOf(moments);
    }

    /** Values of a date that may lie in a window. */
    List<Sketch> of(DateExpression date, DateWindow window) {
        if (!(date instanceof DateExpression.OfAttribute attribute)) {
            return List.of();
        }
        List<Sketch> ways = new ArrayList<>();
        for (Moment moment : in(List.of(window))) {
            Value value = moment.at().orElseGet(() -> new Value.Day(vantage.today()));
            ways.addAll(Sketch.of(attribute.attribute(), value).and(moment.also()));
        }
        return ways;
    }

    /** Values of dates that are compared. */
    List<Sketch> compared(DateExpression left, DateExpression right) {
        return Joining.all(List.of(values(left, right), values(right, left)));
    }

    private List<Sketch> values(DateExpression date, DateExpression other) {
        if (!(date instanceof DateExpression.OfAttribute attribute)) {
            return List.of(Sketch.NOTHING);
        }
        List<Value> values = other instanceof DateExpression.Constant constant
                ? around(constant)
                : List.of(EARLIER, YESTERDAY, new Value.Day(vantage.today()));
        return values.stream()
                .map(value -> Sketch.of(attribute.attribute(), value))
                .toList();
    }

    private static List<Value> around(DateExpression.Constant constant) {
        return List.of(
                new Value.Day(constant.day()),
                new Value.Day(constant.day().minusDays(1)),
                new Value.Day(constant.day().plusDays(1)));
    }

    /** Moments near another date; a date of the lead's is given a value, too. */
    private static List<Moment> near(DateExpression other, int amount, TimeUnit unit) {
        List<Moment> moments = new ArrayList<>();
        if (other instanceof DateExpression.Constant constant) {
            around(constant).forEach(value -> moments.add(at(value)));
            return moments;
        }
        int attribute = ((DateExpression.OfAttribute) other).attribute();
        for (Value value : List.of(EARLIER, YESTERDAY, new Value.Ago(amount, unit))) {
            Sketch also = Sketch.of(attribute, value);
            moments.add(new Moment(Optional.of(value), also));
            moments.add(new Moment(Optional.of(YESTERDAY), also));
            moments.add(new Moment(Optional.empty(), also));
            moments.add(new Moment(Optional.of(new Value.Ago(60, TimeUnit.DAY)), also));
        }
        return moments;
    }

    @Override
    public List<Moment> visitFromNow(DateWindow.FromNow window) {
        return window.accept(new OfNow());
    }

    @Override
    public List<Moment> visitThan(DateWindow.Than window) {
        List<Moment> moments = new ArrayList<>(near(window.other(), 1, TimeUnit.DAY));
        if (window.other() instanceof DateExpression.OfAttribute date) {
            Value today = new Value.Day(vantage.today());
            moments.add(new Moment(
                    Optional.of(new Value.Day(vantage.today().plusDays(1))), Sketch.of(date.attribute(), today)));
        }
        return moments;
    }

    @Override
    public List<Moment> visitBetween(DateWindow.Between window) {
        List<Moment> moments = new ArrayList<>();
        for (Moment low : near(window.low(), 1, TimeUnit.DAY)) {
            for (Moment high : near(window.high(), 1, TimeUnit.DAY)) {
                low.also().and(high.also()).stream().limit(1).forEach(also -> moments.add(new Moment(low.at(), also)));
            }
        }
        return moments.subList(0, Math.min(moments.size(), 12));
    }

    @Override
    public List<Moment> visitWithinOf(DateWindow.WithinOf window) {
        return near(window.other(), window.amount(), window.unit());
    }

    /** All of time where nothing like it was done. */
    @Override
    public List<Moment> visitSinceTheLast(DateWindow.SinceTheLast window) {
        return List.of(now());
    }

    @Override
    public List<Moment> visitWithinAfter(DateWindow.WithinAfter window) {
        List<Moment> moments = new ArrayList<>();
        for (Sketch also : new ActWays(model, vantage).once(window.occurrences())) {
            moments.add(new Moment(Optional.empty(), also));
            also.acts().stream().findFirst().ifPresent(act -> moments.add(new Moment(act.when(), also)));
        }
        return moments.subList(0, Math.min(moments.size(), 12));
    }

    /** Windows that hang on the day alone. */
    private final class OfNow implements DateWindow.FromNow.Visitor<List<Moment>> {
        @Override
        public List<Moment> visitInTheLast(DateWindow.InTheLast window) {
            return List.of(
                    now(),
                    at(YESTERDAY),
                    at(ago(window.amount(), window.unit())),
                    at(ago(window.amount() + 1, window.unit())));
        }

        @Override
        public List<Moment> visitInTheNext(DateWindow.InTheNext window) {
            LocalDate today = vantage.today();
            List<Moment> moments = new ArrayList<>(
                    List.of(at(new Value.Day(today.plusDays(1))), at(new Value.Day(today)), at(YESTERDAY)));
            if (window.unit().isCalendar()) {
                LocalDate last = vantage.ahead(window.amount(), window.unit());
                moments.add(at(new Value.Day(last)));
                moments.add(at(new Value.Day(last.plusDays(1))));
            }
            return moments;
        }

        @Override
        public List<Moment> visitAgo(DateWindow.Ago window) {
            return List.of(at(ago(window.amount(), window.unit())), at(ago(window.amount() + 1, window.unit())), now());
        }

        /** {@code before today} is more than no days ago. */
        private Value ago(int amount, TimeUnit unit) {
            return amount > 0 ? new Value.Ago(amount, unit) : new Value.Day(vantage.today());
        }

        @Override
        public List<Moment> visitCalendar(DateWindow.Calendar window) {
            return window.last() ? List.of(at(new Value.Ago(1, window.unit())), now()) : List.of(now(), at(EARLIER));
        }
    }
}
