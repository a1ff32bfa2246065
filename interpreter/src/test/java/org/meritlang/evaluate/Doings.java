package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Limits;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.TimeUnit;

/**
 * One lead that visits, with a page and an amount, and that logs in; and what a sentence makes of it.
 * Times are those that clocks in Berlin show.
 */
final class Doings {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final int CREATED = 0;
    static final int VISIT = 0;
    static final int LOGIN = 1;
    static final int PAGE = 0;
    static final int AMOUNT = 1;

    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.of("created", new Type.Date()));
    private static final List<Activity> ACTIVITIES = List.of(
            Activity.of(
                    "visit", List.of(Attribute.of("page", new Type.Text()), Attribute.of("amount", new Type.Number()))),
            Activity.of("login", List.of()));

    private final ZoneId zone;
    private final Instant now;
    private final HistoryBuilder history;
    private @Nullable History built;
    private Optional<String> created = Optional.empty();

    private Doings(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        this.history = new HistoryBuilder(ACTIVITIES, zone, NumberHabit.DECIMAL_POINT);
    }

    /** Nothing done yet, seen at a time such as 2026-11-21T09:00. */
    static Doings asOf(String time) {
        return asOf(Instant.from(LocalDateTime.parse(time).atZone(BERLIN)), BERLIN);
    }

    static Doings asOf(Instant now, ZoneId zone) {
        return new Doings(zone, now);
    }

    Doings visited(String... times) {
        for (String time : times) {
            saw("/", "1", LocalDateTime.parse(time).atZone(zone).toInstant());
        }
        return this;
    }

    Doings saw(String page, String amount, String time) {
        return saw(page, amount, LocalDateTime.parse(time).atZone(zone).toInstant());
    }

    Doings saw(String page, String amount, Instant at) {
        history.start("lead", VISIT, at).set(PAGE, page).set(AMOUNT, amount).end();
        return this;
    }

    Doings loggedIn(String... times) {
        for (String time : times) {
            history.start("lead", LOGIN, LocalDateTime.parse(time).atZone(zone).toInstant())
                    .end();
        }
        return this;
    }

    Doings created(String date) {
        created = Optional.of(date);
        return this;
    }

    ScoredBatch score(Rule... rules) {
        return score(new Score.Content.Rules(
                List.of(new Score.Group(Optional.empty(), Range.ALL, Optional.empty(), List.of(rules))),
                List.of(),
                List.of()));
    }

    ScoredBatch score(NumberExpression formula) {
        return score(new Score.Content.Formula(formula, "score total is …"));
    }

    private ScoredBatch score(Score.Content content) {
        return score(List.of(new Score("total", Range.ALL, Optional.empty(), content)), List.of(), List.of());
    }

    /** One score by this rule, and another one by the formula; and what disqualifies and is decided then. */
    ScoredBatch score(Rule rule, NumberExpression formula, Optional<Condition> out, List<Labelling> labellings) {
        Score.Content rules = new Score.Content.Rules(
                List.of(new Score.Group(Optional.empty(), Range.ALL, Optional.empty(), List.of(rule))),
                List.of(),
                List.of());
        return score(
                List.of(
                        new Score("first", Range.ALL, Optional.empty(), rules),
                        new Score(
                                "total",
                                Range.ALL,
                                Optional.empty(),
                                new Score.Content.Formula(formula, "score total is …"))),
                labellings,
                out.stream()
                        .map(condition -> new Disqualification(sentence("disqualify"), condition))
                        .toList());
    }

    private ScoredBatch score(
            List<Score> scores, List<Labelling> labellings, List<Disqualification> disqualifications) {
        CheckedModel model = new CheckedModel(
                Optional.empty(),
                zone,
                ATTRIBUTES,
                ACTIVITIES,
                List.of(),
                scores,
                labellings,
                List.of(),
                disqualifications,
                List.of(),
                List.of(),
                scores.size() - 1,
                "made by hand");
        LeadBatchBuilder batch = new LeadBatchBuilder(ATTRIBUTES, zone, NumberHabit.DECIMAL_POINT, done());
        batch.startLead("nobody").endLead().startLead("lead");
        created.ifPresent(date -> batch.set(CREATED, date));
        return Program.of(model)
                .evaluate(batch.endLead().startLead("nobody else").endLead().build(), now);
    }

    /** The same history for all that is scored: a builder builds once. */
    private History done() {
        if (built == null) {
            built = history.build();
        }
        return built;
    }

    /** The points that the rules give the lead. */
    String points(Rule... rules) {
        return Points.decimal(score(rules).points(0, 1)).toPlainString();
    }

    /** What the number shows. */
    String number(NumberExpression formula) {
        return Points.decimal(score(formula).points(0, 1)).toPlainString();
    }

    /** 1 where the condition is true, 0 where it is false, ? where it cannot be told. */
    String truth(Condition condition) {
        ScoredBatch batch = score(when(1, condition));
        return batch.undecided(1).isEmpty() ? Points.decimal(batch.points(0, 1)).toPlainString() : "?";
    }

    static Occurrences visits(DateWindow... windows) {
        return new Occurrences(VISIT, Optional.empty(), List.of(windows));
    }

    static Occurrences visitsOf(String page, DateWindow... windows) {
        Condition filter = new Condition.TextTest(
                new org.meritlang.model.TextExpression.OfAttribute(PAGE),
                TextVerb.CONTAINS,
                org.meritlang.syntax.Quantifier.ANY,
                List.of(page));
        return new Occurrences(VISIT, Optional.of(filter), List.of(windows));
    }

    static Occurrences logins(DateWindow... windows) {
        return new Occurrences(LOGIN, Optional.empty(), List.of(windows));
    }

    static DateWindow last(int amount, TimeUnit unit) {
        return new DateWindow.InTheLast(amount, unit);
    }

    static Rule when(int points, Condition condition) {
        return new Rule.When(sentence("when"), points * 10_000L, condition, Optional.empty());
    }

    /** Points for each of the occurrences, with clauses to be added. */
    static Per per(double points, Occurrences occurrences) {
        return new Per(points, occurrences);
    }

    /** {@code +N per A} with its clauses. */
    static final class Per {
        private final long points;
        private final Occurrences occurrences;
        private final List<Limits.Frequency> frequencies = new ArrayList<>();
        private OptionalInt times = OptionalInt.empty();
        private final List<Limits.PerValue> perValue = new ArrayList<>();
        private Optional<Decay> decay = Optional.empty();
        private Range cap = Range.ALL;

        Per(double points, Occurrences occurrences) {
            this.points = Points.of(BigDecimal.valueOf(points));
            this.occurrences = occurrences;
        }

        Per every(int most, int amount, TimeUnit unit) {
            frequencies.add(new Limits.Frequency.Every(most, amount, unit));
            return this;
        }

        Per a(int most, TimeUnit unit) {
            frequencies.add(new Limits.Frequency.InCalendar(most, unit));
            return this;
        }

        Per upToTimes(int most) {
            times = OptionalInt.of(most);
            return this;
        }

        Per perPage(int most) {
            perValue.add(new Limits.PerValue(most, PAGE));
            return this;
        }

        Per with(Decay how) {
            decay = Optional.of(how);
            return this;
        }

        Per upTo(int most) {
            cap = new Range(Long.MIN_VALUE, most * 10_000L);
            return this;
        }

        Rule rule() {
            return new Rule.PerOccurrence(sentence("per"), points, occurrences, Optional.empty(), limits(), decay, cap);
        }

        /** With rows, whose points are whole, in place of the points. */
        Rule rows(Rule.OccurrenceRow... rows) {
            return new Rule.OccurrenceTable(
                    sentence("points per"), occurrences, List.of(rows), Optional.empty(), limits(), decay, cap);
        }

        private Limits limits() {
            return new Limits(frequencies, times, perValue);
        }
    }

    static Rule.OccurrenceRow row(int points, Occurrences taken) {
        return new Rule.OccurrenceRow(sentence("row " + points), taken, points * 10_000L);
    }

    static Sentence sentence(String words) {
        return new Sentence(words, words, Optional.empty(), new SourceText("none", "").span(0, 0));
    }
}
