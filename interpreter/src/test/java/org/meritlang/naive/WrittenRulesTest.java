package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Schema;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Formatter;

/** Rule files as people write them: read, checked and compiled, they score as the naive evaluator says. */
class WrittenRulesTest {
    private static final int FILES = 100;

    /** A file as the checker left it. */
    private record Checked(Optional<CheckedModel> model, String formatted, List<Diagnostic> diagnostics) {
        static Checked of(String text) {
            Diagnostics problems = new Diagnostics();
            Inclusion.Whole whole =
                    Inclusion.read(new SourceText("written.merit", text), Folder.none(), Schema.none(), problems);
            Optional<CheckedModel> model = Checker.check(whole, Folder.none(), Schema.none(), problems);
            return new Checked(model, Formatter.format(whole.files().get(0)), problems.sorted());
        }

        /** What is wrong, all of it about rules that can never do anything; anything else is a failure. */
        boolean isRefusedForGoodReason(String text) {
            List<Diagnostic> errors =
                    diagnostics.stream().filter(Diagnostic::isError).toList();
            assertTrue(!errors.isEmpty(), text);
            for (Diagnostic error : errors) {
                assertTrue(Set.of("M0208", "M0212").contains(error.code().id()), error + "\n" + text);
            }
            return true;
        }
    }

    @Test
    void whatIsWrittenIsWhatIsScored() {
        Agreement agreement = new Agreement();
        int refused = 0;
        for (int seed : Seeds.of(FILES)) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            String text = RandomRules.of(chance, zone, now);
            Checked checked = Checked.of(text);
            if (checked.model.isEmpty()) {
                refused += checked.isRefusedForGoodReason(text) ? 1 : 0;
                continue;
            }
            agreement.check(
                    "file " + seed + "\n" + text,
                    Pairing.of(checked.model.get(), chance, now).asked(chance));
        }
        assertTrue(refused < Seeds.of(FILES).length / 5, refused + " files are refused");
        assertTrue(agreement.contributions() > agreement.pairs(), "hardly anything gives points");
        assertEquals(Set.of("A", "B", "C", ScoredBatch.DISQUALIFIED), agreement.labels());
    }

    @Test
    void theFormattedFileScoresTheSame() {
        for (int seed : Seeds.of(FILES / 4)) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            Checked written = Checked.of(RandomRules.of(chance, zone, now));
            if (written.model.isEmpty()) {
                continue;
            }
            Checked formatted = Checked.of(written.formatted);
            assertEquals(written.formatted, formatted.formatted);
            Pairing before = Pairing.of(written.model.get(), chance, now);
            Pairing after = Pairing.of(formatted.model.orElseThrow(), chance, now);
            ScoredBatch one = before.score(before.leads());
            ScoredBatch other = after.score(before.leads());
            for (int lead = 0; lead < one.size(); lead++) {
                assertEquals(one.card(lead), other.card(lead), written.formatted);
            }
        }
    }
}
