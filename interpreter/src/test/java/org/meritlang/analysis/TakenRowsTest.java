package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.model.CheckedModel;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Rows of decisions and tables that nobody reaches, and points that nobody sees. */
class TakenRowsTest {
    @Test
    void aDecisionGivesTheLabelOfTheFirstRowThatHolds() {
        assertEquals(List.of("M0333 employees > 500 and bounced is no"), Thoughts.told("""
                        +1 when bounced
                        decide owner
                          field   when employees > 100
                          key     when employees > 500 and bounced is no
                          inside  when employees > 10
                          nobody  otherwise
                        """));
    }

    @Test
    void severalRowsTogetherMayTakeAllOfAnother() {
        assertEquals(List.of("M0333 employees is between 5 and 20"), Thoughts.told("""
                        +1 when bounced
                        decide owner
                          a  when employees >= 10
                          b  when employees < 10
                          c  when employees is between 5 and 20
                          d  otherwise
                        """));
    }

    @Test
    void narrowRowsBeforeWideOnesAreFine() {
        assertEquals(List.of(), Thoughts.told("""
                        +1 when bounced
                        decide owner
                          key     when employees > 500
                          field   when employees > 100
                          german  when country is "Germany"
                          nobody  otherwise
                        """));
    }

    @Test
    void pointsOfDisqualifiedLeadsMatterWhereADecisionAsksForThem() {
        String rules = """
                +1 when bounced
                disqualify when bounced
                """;
        assertEquals(List.of("M0334 +1 when bounced"), Thoughts.told(rules));
        assertEquals(List.of(), Thoughts.told(rules + """
                        decide stage
                          "out but good"  when disqualified and fit > 0
                          rest            otherwise
                        """));
    }

    @Test
    void manyRulesTakeLittleTime() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            rules.append("+1 when employees > ")
                    .append(i)
                    .append(" and country is one of \"A")
                    .append(i)
                    .append("\", \"B\" or job title mentions \"officer ")
                    .append(i)
                    .append("\"\n");
        }
        for (int i = 0; i < 300; i++) {
            rules.append("disqualify when country is \"X").append(i).append("\"\n");
        }
        String whole = Thoughts.DECLARED
                + rules.toString().replace("employees >", "(employees >").replace("\"B\" or", "\"B\") or");
        Inclusion.Whole read = read(whole);
        Subject subject = Subject.of(model(read), read.sentences());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new Conditions().findings(subject);
        new TakenRows().findings(subject);
        new DisqualifiedAnyway().findings(subject);
        new NumberTables().findings(subject);
        new UnusedNames().findings(subject);
        new ShortContains().findings(subject);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        // Of the processor, so that it does not matter what else runs.
        assertTrue(taken.compareTo(Duration.ofSeconds(15)) < 0, () -> "took " + taken);
    }

    private static Inclusion.Whole read(String rules) {
        return Inclusion.read(
                new SourceText("main.merit", rules),
                Folder.none(),
                org.meritlang.schema.Schema.none(),
                new Diagnostics());
    }

    private static CheckedModel model(Inclusion.Whole whole) {
        return Checker.check(whole, Folder.none(), org.meritlang.schema.Schema.none(), new Diagnostics())
                .orElseThrow();
    }
}
