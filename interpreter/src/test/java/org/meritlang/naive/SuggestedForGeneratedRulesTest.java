package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.trial.SuggestedExamples;

/** Examples suggested for generated rules pass, and fail where the part they are for is taken out of the text. */
class SuggestedForGeneratedRulesTest {
    private static final int FILES = 5;

    @Test
    void suggestionsCanFail() {
        int found = 0;
        int taken = 0;
        for (int seed : Seeds.of(FILES)) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            String rules = RandomRules.of(chance, zone, now);
            if (compiled(rules).model().isPresent()) {
                SuggestedExamples suggested = new SuggestedExamples(rules, SuggestedForGeneratedRulesTest::compiled);
                suggested.pass();
                suggested.failWithoutTheirParts();
                found += suggested.suggestions().found().size();
                taken += suggested.taken();
            }
        }
        String counts = found + " found, " + taken + " taken out";
        assertTrue(found > 10 * Seeds.of(FILES).length, counts);
        assertTrue(taken > found / 2, counts);
    }

    private static Compilation compiled(String rules) {
        return Model.compile(new SourceText("written.merit", rules), Folder.none(), Schema.none());
    }
}
