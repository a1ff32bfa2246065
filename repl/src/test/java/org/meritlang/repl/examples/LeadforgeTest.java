package org.meritlang.repl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.repl.command.CommandLineRun;
import org.meritlang.score.Contribution;
import org.meritlang.score.ScoredBatch;

/**
 * The model of examples/crm-export over the 1,000 leads of the leadforge project
 * (github.com/leadforge-dev/leadforge), which are not part of this one: runs where
 * {@code -Dmerit.leadforge=FILE} names the file.
 */
class LeadforgeTest {
    private static final int LEADS = 1000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, BigDecimal> GROUP_CAPS =
            Map.of("touches", new BigDecimal(20), "website", new BigDecimal(10));

    private static List<NamedCsvRecord> leads = List.of();
    private static List<NamedCsvRecord> scored = List.of();

    @BeforeAll
    static void scoreAll() {
        String file = System.getProperty("merit.leadforge", "");
        assumeTrue(!file.isEmpty(), "-Dmerit.leadforge=FILE names the leads of leadforge; without it this is skipped");
        Path path = Path.of(file).toAbsolutePath();
        CommandLineRun run = CommandLineRun.in(ProjectFolder.ROOT)
                .merit("score", rules().toString(), path.toString(), "--as-of", "2026-11-21");
        assertEquals(0, run.exitCode(), run.err());
        leads = records(ProjectFolder.read(path));
        scored = records(run.out());
    }

    @Test
    void everyLeadIsThereWithAllItHad() {
        assertEquals(LEADS, leads.size());
        assertEquals(LEADS, scored.size());
        for (int lead = 0; lead < LEADS; lead++) {
            List<String> before = leads.get(lead).getFields();
            assertEquals(before, scored.get(lead).getFields().subList(0, before.size()));
        }
    }

    @Test
    void theModelHasAtLeastFifteenSentencesThatAllDoSomething() {
        Model model = model();
        ScoredBatch batch = batch(model);
        Map<String, Long> used = new TreeMap<>();
        for (int lead = 0; lead < LEADS; lead++) {
            batch.contributions(lead).forEach(reason -> used.merge(reason.sentence(), 1L, Long::sum));
        }
        assertTrue(used.size() >= 15, used.toString());
    }

    @Test
    void scoresStayInTheirRangesAndDiffer() {
        for (String score : List.of("fit", "engagement", "total")) {
            List<BigDecimal> points = numbers(scored, score);
            assertTrue(points.stream().allMatch(p -> p.signum() >= 0 && p.compareTo(HUNDRED) <= 0), score);
            assertTrue(points.stream().allMatch(p -> p.scale() <= 4), score);
            long different = points.stream().distinct().count();
            assertTrue(different >= 15, score + " has only " + different + " values");
        }
    }

    @Test
    void everyGradeIsGivenAndNoneToNearlyAll() {
        Map<String, Long> grades = scored.stream()
                .collect(Collectors.groupingBy(lead -> lead.getField("total grade"), Collectors.counting()));
        for (String grade : List.of("hot", "warm", "cool", "cold")) {
            long count = grades.getOrDefault(grade, 0L);
            assertTrue(count >= 20 && count <= 700, grade + ": " + count);
        }
        assertEquals(
                scored.stream().filter(LeadforgeTest::isDisqualified).count(),
                grades.getOrDefault("disqualified", 0L).longValue());
    }

    @Test
    void leadsThatConvertedRankHigher() {
        BigDecimal ahead = meanTotal("1").subtract(meanTotal("0"));
        assertTrue(ahead.compareTo(BigDecimal.TEN) > 0, "ahead by only " + ahead);
    }

    @Test
    void reasonsAddUpToTheScoresAndScoresToTheTotal() {
        Model model = model();
        ScoredBatch batch = batch(model);
        for (int lead = 0; lead < LEADS; lead++) {
            NamedCsvRecord row = scored.get(lead);
            if (isDisqualified(row)) {
                assertEquals(
                        "0 0 0", row.getField("fit") + " " + row.getField("engagement") + " " + row.getField("total"));
                continue;
            }
            List<Contribution> reasons = batch.contributions(lead);
            BigDecimal fit = within(sum(reasons, "fit"));
            BigDecimal engagement = within(limited(row, sum(reasons, "engagement")));
            BigDecimal total = fit.multiply(new BigDecimal("0.35")).add(engagement.multiply(new BigDecimal("0.65")));
            assertSame(fit, row, "fit");
            assertSame(engagement, row, "engagement");
            assertSame(total, row, "total");
        }
    }

    private static BigDecimal meanTotal(String converted) {
        List<NamedCsvRecord> group = scored.stream()
                .filter(lead -> lead.getField("converted").equals(converted))
                .toList();
        assertFalse(group.isEmpty());
        return sum(numbers(group, "total")).divide(new BigDecimal(group.size()), MathContext.DECIMAL64);
    }

    private static void assertSame(BigDecimal expected, NamedCsvRecord row, String score) {
        BigDecimal shown = new BigDecimal(row.getField(score));
        assertEquals(0, expected.compareTo(shown), score + " of " + row + " should be " + expected);
    }

    /** What the model's {@code raise to} and {@code limit to} make of the engagement of a lead. */
    private static BigDecimal limited(NamedCsvRecord lead, BigDecimal engagement) {
        String lastTouch = lead.getField("days_since_last_touch");
        boolean stillThere = !lastTouch.isEmpty() && new BigDecimal(lastTouch).compareTo(new BigDecimal(7)) <= 0;
        BigDecimal raised = lead.getField("demo_completed").equals("1") && stillThere
                ? engagement.max(new BigDecimal(30))
                : engagement;
        boolean untouched = new BigDecimal(lead.getField("touches_last_7_days")).signum() == 0;
        return untouched ? raised.min(new BigDecimal(25)) : raised;
    }

    /** The points of all reasons of a score, each group held to its cap. */
    private static BigDecimal sum(List<Contribution> reasons, String score) {
        Map<Optional<String>, List<Contribution>> groups = reasons.stream()
                .filter(reason -> reason.score().equals(score))
                .collect(Collectors.groupingBy(Contribution::group));
        List<BigDecimal> sums = new ArrayList<>();
        groups.forEach((group, own) -> {
            BigDecimal sum = sum(own.stream().map(Contribution::points).toList());
            sums.add(group.map(GROUP_CAPS::get).map(sum::min).orElse(sum));
        });
        return sum(sums);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal within(BigDecimal points) {
        return points.max(BigDecimal.ZERO).min(HUNDRED);
    }

    private static boolean isDisqualified(NamedCsvRecord lead) {
        return lead.getField("disqualified").equals("yes");
    }

    private static List<BigDecimal> numbers(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).toList();
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Path rules() {
        return ProjectFolder.ROOT.resolve("examples/crm-export/crm-export.merit");
    }

    private static Model model() {
        return Model.compile(rules()).orThrow();
    }

    /** The same leads as a program would hand them over. */
    private static ScoredBatch batch(Model model) {
        List<Lead> given = new ArrayList<>();
        for (NamedCsvRecord row : leads) {
            given.add(Lead.named(Integer.toString(given.size() + 1))
                    .with(row.getFieldsAsMap())
                    .build());
        }
        return model.score(model.batchOf(given), Instant.parse("2026-11-21T12:00:00Z"));
    }
}
