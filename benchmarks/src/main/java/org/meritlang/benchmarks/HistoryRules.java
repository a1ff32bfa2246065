package org.meritlang.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.schema.Attribute;
import org.meritlang.score.ScoredBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Thirty-six rules, thirteen of them about activities, over 200,000 leads with ten activities each on average: Merit's
 * engine beside the same rules written in Java by hand, both on one thread.
 *
 * <p>Inside and outside the timing is what {@link AttributeRules} says. The engine's histories are tables sorted by lead
 * and time, which is outside too; the peer's are a list of records for each lead, in the order of time. Days of
 * activities are known to both without asking a time zone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class HistoryRules {
    private static final int LEADS = 200_000;
    private static final int ACTIVITIES = 10 * LEADS;
    private static final long SEED = 20_260_101;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime NOW = TODAY.atTime(9, 0);
    private static final Instant AS_OF = NOW.toInstant(ZoneOffset.UTC);

    private final Model model = RuleResource.compile("thirty-six-rules.merit");
    private final List<LeadRecord> records = LeadRecords.make(LEADS, SEED, TODAY);
    private final List<List<Event>> histories = Events.byLead(LEADS, ACTIVITIES, SEED, TODAY);
    private final LeadBatch columns = LeadRecords.batch(model, records, history());

    /**
     * Checks that both give the same points to every lead.
     *
     * @throws IllegalStateException if they do not
     */
    @Setup
    public void prepare() {
        ScoredBatch scored = model.score(columns, AS_OF);
        int total = model.outputs().indexOf("total");
        long[] points = handWritten();
        for (int lead = 0; lead < LEADS; lead++) {
            if (scored.points(total, lead) != points[lead]) {
                throw new IllegalStateException(records.get(lead) + " that did " + histories.get(lead) + " has "
                        + scored.points(total, lead) + ", by hand " + points[lead]);
            }
        }
    }

    /** One evaluation of all leads, per lead. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public ScoredBatch engine() {
        return model.score(columns, AS_OF);
    }

    /** The same by hand, per lead. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public long[] handWritten() {
        long[] points = new long[LEADS];
        for (int lead = 0; lead < LEADS; lead++) {
            LeadRecord record = records.get(lead);
            points[lead] = HandWrittenHistory.fit(record, TODAY)
                    + HandWrittenHistory.engagement(record, histories.get(lead), NOW);
        }
        return points;
    }

    private History history() {
        HistoryBuilder builder = model.newHistory(NumberHabit.DECIMAL_POINT);
        for (int lead = 0; lead < LEADS; lead++) {
            for (Event event : histories.get(lead)) {
                int kind = place(event.activity());
                builder.start(Integer.toString(lead), kind, event.at().toInstant(ZoneOffset.UTC));
                List<Attribute> attributes = kind == History.OTHER
                        ? List.of()
                        : model.activities().get(kind).attributes();
                for (int attribute = 0; attribute < attributes.size(); attribute++) {
                    set(
                            builder,
                            attribute,
                            value(event, attributes.get(attribute).name()));
                }
                builder.end();
            }
        }
        return builder.build();
    }

    private int place(String activity) {
        for (int kind = 0; kind < model.activities().size(); kind++) {
            if (model.activities().get(kind).name().equals(activity)) {
                return kind;
            }
        }
        return History.OTHER;
    }

    private static @Nullable Object value(Event event, String attribute) {
        return switch (attribute) {
            case "url" -> event.url();
            case "seconds" -> event.seconds();
            case "title" -> event.title();
            case "amount" -> event.amount();
            default -> throw new IllegalArgumentException("no such attribute: " + attribute);
        };
    }

    private static void set(HistoryBuilder builder, int attribute, @Nullable Object value) {
        if (value instanceof String text) {
            builder.set(attribute, text);
        } else if (value instanceof Integer number) {
            builder.set(attribute, number.longValue());
        }
    }
}
