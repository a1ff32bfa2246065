package org.meritlang.analysis.ranges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Example;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Without;
import org.meritlang.schema.Activity;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.TimeUnit;

/** Makes leads that lie in chosen cells, as well as it can: only scoring them shows whether they do. */
final class Witnesses {
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 7, 15);

    /** After a month of 31 days, and after one of 28: a window of a month is longer there, or shorter, than 30 days. */
    private static final List<MonthDay> OTHER_DAYS = List.of(MonthDay.of(8, 15), MonthDay.of(3, 15));

    private static final String SOMETHING = "something";
    private static final int MOST_DEEDS = 2_000;
    private static final Comparator<Matter.Count> NARROWEST_FIRST = Comparator.comparing(
                    (Matter.Count count) -> count.occurrences().filter().isEmpty())
            .thenComparing(count -> -count.occurrences().windows().size())
            .thenComparing(count -> longest(count.occurrences()));
    private static final Span NOWHERE = new SourceText("", "").span(0, 0);

    private final CheckedModel model;
    private final Space space;
    private final Instant asOf;
    private final Moments moments;
    private final Map<Occurrences, List<Rule.OccurrenceRow>> tables = new HashMap<>();
    private final List<Without> silences = new ArrayList<>();

    Witnesses(CheckedModel model, Space space) {
        this(model, space, endOf(latest(space), model));
    }

    private Witnesses(CheckedModel model, Space space, Instant asOf) {
        this(model, space, asOf, new Moments(asOf, model.zone()));
    }

    /** @param moments as seen from the instant at which a lead is to be what it is made for */
    private Witnesses(CheckedModel model, Space space, Instant asOf, Moments moments) {
        this.model = model;
        this.space = space;
        this.asOf = asOf;
        this.moments = moments;
        for (Score score : model.scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().forEach(group -> group.rules().forEach(this::read));
            }
        }
    }

    private static Instant endOf(LocalDate day, CheckedModel model) {
        return day.plusDays(1).atStartOfDay(model.zone()).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** Makes leads that are seen on other days, for which months are longer or shorter. */
    List<Witnesses> onOtherDays() {
        LocalDate today = asOf.atZone(model.zone()).toLocalDate();
        return OTHER_DAYS.stream()
                .map(day -> day.atYear(today.getYear() + 1))
                .map(day -> new Witnesses(model, space, endOf(day, model)))
                .toList();
    }

    /** Makes leads that lay in their cells so long ago, and are seen now. */
    Witnesses ago(int amount, TimeUnit unit) {
        LocalDate today = asOf.atZone(model.zone()).toLocalDate();
        Instant then =
                Moments.before(today, amount, unit).atStartOfDay(model.zone()).toInstant();
        return new Witnesses(model, space, asOf, new Moments(then, model.zone()));
    }

    private void read(Rule rule) {
        if (rule instanceof Rule.OccurrenceTable table) {
            tables.put(table.occurrences(), table.rows());
        } else if (rule instanceof Rule.PerSilence silence) {
            silences.add(silence.silence());
        }
    }

    /** A day after all that are written out, in the middle of its week and its month. */
    private static LocalDate latest(Space space) {
        LocalDate latest = USUAL_DAY;
        for (int variable = 0; variable < space.size(); variable++) {
            if (space.variable(variable).matter() instanceof Matter.Day) {
                for (Cell cell : space.variable(variable).cells()) {
                    if (cell instanceof Cell.Among among && among.numbers().low() != null) {
                        long day = among.numbers().low().longValue();
                        latest = day > latest.toEpochDay() ? LocalDate.ofEpochDay(day + 60) : latest;
                    }
                }
            }
        }
        return latest;
    }

    private static long longest(Occurrences occurrences) {
        long days = Long.MAX_VALUE;
        for (DateWindow window : occurrences.windows()) {
            if (window instanceof DateWindow.InTheLast last) {
                days = Math.min(days, Ages.most(last.amount(), last.unit()));
            }
        }
        return days;
    }

    /** A lead for each manner. */
    List<Example> of(Map<Integer, Integer> cells, boolean most) {
        return Manner.all(most).stream().map(manner -> lead(cells, manner)).toList();
    }

    /** The instant as of which they are seen. */
    Instant asOf() {
        return asOf;
    }

    /** A lead that has done something once, if it can be done at all. */
    Example thatDid(Occurrences occurrences) {
        Manner manner = new Manner(false, 0, false, true);
        List<Example.Deed> deeds = deeds(new Matter.Count(occurrences, false), 1, manner, List.of());
        return new Example("", NOWHERE, asOf, Map.of(), deeds, List.of());
    }

    /** One occurrence for which a filter is true, if there is one. */
    Example.Deed deed(int activity, Optional<Condition> filter, Instant at) {
        return deeds(new Occurrences(activity, filter, List.of()), List.of(at)).get(0);
    }

    private Example lead(Map<Integer, Integer> cells, Manner manner) {
        Schema schema = new Schema(model.attributes());
        Map<String, Object> attributes = new LinkedHashMap<>(Traits.of(schema, space, cells, manner, moments.today()));
        List<Example.Deed> deeds = new ArrayList<>();
        List<Occurrences> none = new ArrayList<>();
        new TreeMap<>(cells).forEach((variable, chosen) -> {
            Cell cell = space.variable(variable).cells().get(chosen);
            Matter matter = space.variable(variable).matter();
            if (matter instanceof Matter.Holds holds
                    && holds.condition() instanceof Condition.IsWithout without
                    && cell.equals(new Cell.Is(true))) {
                keepSilent(without.without(), attributes, deeds);
                none.add(without.without().broken());
            }
        });
        deeds.addAll(done(cells, manner, none));
        if (manner.silent()) {
            silences.forEach(silence -> keepSilent(silence, attributes, deeds));
        }
        return new Example("", NOWHERE, asOf, attributes, deeds, List.of());
    }

    private void keepSilent(Without without, Map<String, Object> attributes, List<Example.Deed> deeds) {
        LocalDate longAgo = moments.longAgo().atZone(model.zone()).toLocalDate();
        if (without.countingFrom().isPresent()
                && without.countingFrom().get() instanceof DateExpression.OfAttribute date) {
            attributes.putIfAbsent(model.attributes().get(date.attribute()).name(), longAgo);
        } else {
            deeds.addAll(deeds(without.occurrences(), List.of(moments.longAgo())));
        }
    }

    /**
     * Of each kind of occurrence as many as wanted, those in the narrowest windows first: they count for wider ones.
     *
     * @param silences what must not have happened
     */
    private List<Example.Deed> done(Map<Integer, Integer> cells, Manner manner, List<Occurrences> silences) {
        Map<Matter.Count, Integer> wanted = new LinkedHashMap<>();
        List<Occurrences> none = new ArrayList<>(silences);
        new TreeMap<>(cells).forEach((variable, chosen) -> {
            if (space.variable(variable).matter() instanceof Matter.Count count
                    && space.variable(variable).cells().get(chosen) instanceof Cell.Among among) {
                int number = manner.pick(among.numbers()).intValue();
                wanted.put(count, number);
                if (number == 0) {
                    none.add(count.occurrences());
                }
            }
        });
        List<Example.Deed> done = new ArrayList<>();
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NARROWEST_FIRST))
                .forEach(want -> {
                    Matter.Count count = want.getKey();
                    int missing = want.getValue() - countingFor(count.occurrences(), done);
                    if (missing > 0) {
                        done.addAll(deeds(count, missing, manner, none));
                    }
                });
        return done;
    }

    /** How many of these count for those occurrences; what they must be like is looked at by kind alone. */
    private int countingFor(Occurrences occurrences, List<Example.Deed> done) {
        Activity activity = model.activities().get(occurrences.activity());
        if (occurrences.filter().isPresent()) {
            return 0;
        }
        return (int) done.stream()
                .filter(deed -> activity.isAny() || deed.activity().equals(activity.name()))
                .filter(deed -> moments.areIn(occurrences.windows(), deed.at()))
                .count();
    }

    private List<Example.Deed> deeds(Matter.Count count, int wanted, Manner manner, List<Occurrences> none) {
        Occurrences occurrences = best(count.occurrences(), manner.most());
        int number = Math.min(wanted, MOST_DEEDS);
        int apart = count.onDays() ? Math.max(1, manner.apart()) : manner.apart();
        List<Instant> possible = moments.within(
                occurrences.windows(),
                moment -> none.stream().anyMatch(other -> counts(occurrences, other, moment)),
                1 + Math.max(0, number - 1) * apart);
        List<Instant> chosen = new ArrayList<>();
        for (int i = 0; i < number && !possible.isEmpty(); i++) {
            chosen.add(possible.get(Math.min(i * apart, possible.size() - 1)));
        }
        return deeds(occurrences, chosen);
    }

    /** Whether what is meant would surely count for others, too. */
    private boolean counts(Occurrences meant, Occurrences other, Instant moment) {
        return meant.activity() == other.activity()
                && (other.filter().isEmpty() || other.filter().equals(meant.filter()))
                && moments.areIn(other.windows(), moment);
    }

    /** Occurrences of a table that take its best row. */
    private Occurrences best(Occurrences occurrences, boolean most) {
        Optional<Rule.OccurrenceRow> row = tables.getOrDefault(occurrences, List.of()).stream()
                .reduce((a, b) -> (b.points() > a.points()) == most ? b : a);
        return row.map(Rule.OccurrenceRow::taken)
                .map(taken -> both(occurrences, taken))
                .orElse(occurrences);
    }

    private static Occurrences both(Occurrences one, Occurrences other) {
        List<Condition> filters =
                Stream.concat(one.filter().stream(), other.filter().stream()).toList();
        List<DateWindow> windows =
                Stream.concat(one.windows().stream(), other.windows().stream()).toList();
        Optional<Condition> filter = filters.isEmpty() ? Optional.empty() : Optional.of(new Condition.And(filters));
        return new Occurrences(one.activity(), filter, windows);
    }

    private List<Example.Deed> deeds(Occurrences occurrences, List<Instant> at) {
        Activity activity = model.activities().get(occurrences.activity());
        String name = activity.isAny() ? SOMETHING : activity.name();
        Map<String, Object> attributes = occurrences
                .filter()
                .map(filter -> passing(filter, new Schema(activity.attributes())))
                .orElse(Map.of());
        return at.stream()
                .map(moment -> new Example.Deed(name, moment, attributes))
                .toList();
    }

    /** Attributes of an occurrence for which the filter is true, if there are any. */
    private Map<String, Object> passing(Condition filter, Schema schema) {
        Questions questions = new Questions(schema);
        questions.ask(filter);
        Space ofActivity = new Space(questions, schema);
        Prospects.Seen seen = new Prospects(ofActivity, List.of(), Outlook.NOTHING).compile(filter);
        View view = View.of(ofActivity);
        Aim aim = new Aim(v -> truth(seen.truths(v)), true);
        List<Integer> variables = seen.touched().stream().boxed().toList();
        Map<Integer, Integer> cells = Search.best(ofActivity, variables, aim, view, new Budget(Search.MOST_SETS))
                .cells();
        Manner manner = new Manner(false, 0, false, true);
        return Traits.of(schema, ofActivity, cells, manner, moments.today());
    }

    private static Bounds truth(int truths) {
        return new Bounds(Truths.canFail(truths) ? 0 : 1, Truths.canBeTrue(truths) ? 1 : 0);
    }
}
