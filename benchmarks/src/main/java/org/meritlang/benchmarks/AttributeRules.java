package org.meritlang.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.score.Points;
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
 * Twenty attribute rules over 200,000 leads: Merit's engine beside the same rules written in Java by
 * hand, both on one thread.
 *
 * <p>Inside the timing of the engine: every condition over every lead, every text test on every
 * distinct text, the sums, and all that a caller needs to ask for points, labels, reasons and
 * undecided sentences (the reasons themselves are made when asked for). Outside: coding texts in a
 * dictionary and folding each distinct one, which happens once when leads are read; the first
 * evaluation in {@link #prepare} sees to that. Nothing that a text test finds is kept from one
 * evaluation to the next.
 *
 * <p>Inside the timing of the peer: all its work on records that hold typed values. It lower-cases
 * the text in each rule that asks for one. It makes no reasons and does not tell unknown from false.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AttributeRules {
    private static final int LEADS = 200_000;
    private static final long SEED = 20_260_101;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final Model model = RuleResource.compile("twenty-rules.merit");
    private final List<LeadRecord> records = LeadRecords.make(LEADS, SEED, TODAY);
    private final LeadBatch columns = LeadRecords.batch(model, records, History.none(model.activities()));

    /**
     * Checks that both give the same points to every lead.
     *
     * @throws IllegalStateException if they do not
     */
    @Setup
    public void prepare() {
        ScoredBatch scored = model.score(columns, NOW);
        long[] scores = handWritten();
        int fit = model.outputs().indexOf("fit");
        for (int lead = 0; lead < LEADS; lead++) {
            long points = scores[lead] * pointsPerPoint();
            if (scored.points(fit, lead) != points) {
                throw new IllegalStateException(records.get(lead) + " has " + scored.points(fit, lead));
            }
        }
    }

    /** One evaluation of all leads, per lead. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public ScoredBatch engine() {
        return model.score(columns, NOW);
    }

    /** The same by hand, per lead. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public long[] handWritten() {
        long[] scores = new long[LEADS];
        for (int lead = 0; lead < LEADS; lead++) {
            scores[lead] = HandWritten.score(records.get(lead), TODAY);
        }
        return scores;
    }

    private static long pointsPerPoint() {
        return Points.of(BigDecimal.ONE);
    }
}
