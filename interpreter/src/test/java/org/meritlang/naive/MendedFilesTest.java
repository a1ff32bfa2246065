package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Mending;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Schema;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Formatter;

/**
 * What {@code merit check --fix} mends it mends as it was meant, and at once; what {@code merit fmt} then lays out
 * means the same, and neither of the two finds more to do.
 */
class MendedFilesTest {
    private static final int FILES = 8;
    private static final int MOST_ROUNDS = 20;

    /** A place for each blunder, as generated rules need not have one. */
    private static final String BLUNDERED = """
            score blundered
              +1 when country is none of "Germany", "France"
              +2 when created more than 30 days ago because "a while ago"
              +3 when country is one of "Germany", "France"
              +4 when country is "Germany"
            """;

    /** A file as {@code check} and {@code fmt} see it. */
    private record Checked(String text, Optional<CheckedModel> model, String formatted, List<Diagnostic> found) {
        static Checked of(String text) {
            Diagnostics problems = new Diagnostics();
            Inclusion.Whole whole =
                    Inclusion.read(new SourceText("mended.merit", text), Folder.none(), Schema.none(), problems);
            Optional<CheckedModel> model = Checker.check(whole, Folder.none(), Schema.none(), problems);
            return new Checked(text, model, Formatter.format(whole.files().get(0)), problems.sorted());
        }

        /** After all certain fixes, as often as there are any. */
        Checked mended() {
            Checked now = this;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                List<Mending> mendings = Mending.of(now.found);
                if (mendings.isEmpty()) {
                    return now;
                }
                now = of(mendings.get(0).mended());
            }
            throw new AssertionError("mended for ever:\n" + text);
        }
    }

    @Test
    void aBlunderIsMendedAsItWasMeant() {
        Set<Blunder> made = EnumSet.noneOf(Blunder.class);
        int refused = 0;
        for (int seed : Seeds.of(FILES)) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            String right = RandomRules.of(chance, zone, now) + RandomTail.of(chance, zone, now) + BLUNDERED;
            Checked meant = Checked.of(right);
            if (meant.model.isEmpty()) {
                refused++;
                continue;
            }
            for (Blunder blunder : Blunder.values()) {
                String text = blunder.of(right, chance);
                if (!text.equals(right)) {
                    made.add(blunder);
                    isAsMeant(meant, Checked.of(text), "file " + seed + ", " + blunder, chance, now);
                }
            }
        }
        assertEquals(EnumSet.allOf(Blunder.class), made);
        assertTrue(refused < Seeds.of(FILES).length / 2, refused + " files are refused");
    }

    private static void isAsMeant(Checked meant, Checked blundered, String which, Chance chance, Instant now) {
        Checked mended = blundered.mended();
        CheckedModel model = mended.model.orElseThrow(
                () -> new AssertionError(which + ": not mended: " + mended.found + "\n" + blundered.text));
        assertEquals(meant.formatted, mended.formatted, which);
        assertEquals(meant.model.orElseThrow().fingerprint(), model.fingerprint(), which);
        CheckedModel laidOut = isSettled(mended, which).orElseThrow();
        Pairing before = Pairing.of(model, chance, now);
        ScoredBatch one = before.score(before.leads());
        ScoredBatch other = Pairing.of(laidOut, chance, now).score(before.leads());
        for (int lead = 0; lead < one.size(); lead++) {
            assertEquals(one.card(lead), other.card(lead), which);
        }
    }

    @Test
    void whatIsMendedAndLaidOutIsSettled() throws IOException {
        BrokenFiles files = BrokenFiles.ofAll();
        int mendedFiles = 0;
        for (int seed : Seeds.of(10 * FILES)) {
            Checked written = Checked.of(files.file(seed));
            Checked mended = written.mended();
            mendedFiles += mended.text.equals(written.text) ? 0 : 1;
            if (mended.model.isPresent()) {
                isSettled(mended, "file " + seed + "\n" + written.text);
            }
        }
        assertTrue(mendedFiles > 0, "nothing was there to mend");
    }

    /** Laid out, the file means the same, and there is nothing more to mend or to lay out. */
    private static Optional<CheckedModel> isSettled(Checked mended, String which) {
        Checked laidOut = Checked.of(mended.formatted);
        assertEquals(mended.formatted, laidOut.mended().text, which);
        assertEquals(mended.formatted, laidOut.formatted, which);
        assertEquals(mended.model.map(CheckedModel::fingerprint), laidOut.model.map(CheckedModel::fingerprint), which);
        return laidOut.model;
    }
}
