package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritlang.data.Folding;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.data.TextMatcher;
import org.meritlang.data.Truth;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TextVerb;

/** One walk over the texts decides what each test by itself would. */
class TextScanTest {
    private static final List<String> TEXTS = List.of(
            "CTO",
            "Director",
            "head of growth",
            "Head-of-Growth",
            "head - of growth",
            "vice-president",
            "Vice President, Sales",
            "co-founder",
            "cofounder",
            "工程师主管",
            "Ingénieur en chef",
            "c++ developer",
            "-",
            "a",
            "straße");

    private static final List<String> VALUES = List.of(
            "cto",
            "head of growth",
            "head-of-growth",
            "vice president",
            "co-founder",
            "founder",
            "工程师",
            "ingenieur",
            "c++",
            "-",
            "+",
            "STRASSE",
            "of",
            "growth",
            "director",
            "sales",
            "a");

    @ParameterizedTest
    @EnumSource(TextVerb.class)
    void decidesAsEachTestAlone(TextVerb verb) {
        TextScan.Builder scan = new TextScan.Builder(new TextSource(0, 0));
        for (String value : VALUES) {
            scan.add(value, TextPattern.any(verb, List.of(value)));
        }
        byte[][] tables = tables(scan);
        for (int pattern = 0; pattern < VALUES.size(); pattern++) {
            for (int code = 0; code < TEXTS.size(); code++) {
                boolean alone = TextMatcher.of(verb, VALUES.get(pattern)).matches(Folding.fold(TEXTS.get(code)));
                assertEquals(
                        Truth.of(alone),
                        tables[pattern][code + 1],
                        TEXTS.get(code) + " " + verb.written() + " " + VALUES.get(pattern));
            }
        }
    }

    @Test
    void aPatternOfSeveralValuesHoldsWhereOneDoes() {
        TextScan.Builder scan = new TextScan.Builder(new TextSource(0, 0));
        int any = scan.add("any", TextPattern.any(TextVerb.CONTAINS, VALUES));
        int equal = scan.add("equal", TextPattern.equalTo(VALUES));
        assertEquals(any, scan.add("any", TextPattern.any(TextVerb.CONTAINS, VALUES)));
        byte[][] tables = tables(scan);
        assertEquals(2, tables.length);
        assertEquals(Truth.UNKNOWN, tables[any][0]);
        assertEquals(Truth.TRUE, tables[equal][1 + TEXTS.indexOf("Head-of-Growth")]);
        assertEquals(Truth.FALSE, tables[equal][1 + TEXTS.indexOf("vice-president")]);
        assertEquals(Truth.TRUE, tables[any][1 + TEXTS.indexOf("cofounder")]);
    }

    private static byte[][] tables(TextScan.Builder scan) {
        LeadBatchBuilder batch = new LeadBatchBuilder(
                List.of(Attribute.of("title", new Type.Text())),
                ZoneOffset.UTC,
                NumberHabit.DECIMAL_POINT,
                History.none(List.of()));
        for (String text : TEXTS) {
            batch.startLead(text).set(0, text).endLead();
        }
        return scan.build().over(new Run(batch.build(), AsOf.of(Instant.EPOCH, ZoneOffset.UTC), new ArrayList<>()));
    }
}
