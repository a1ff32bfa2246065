package org.meritlang.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> NAMES = List.of("job title", "country", "county", "Created At", "vp");

    @ParameterizedTest
    @CsvSource({
        "job titel, job title",
        "Job_Titel, job title",
        "jobtitle, job title",
        "createdAt, Created At",
        "crated at, Created At",
    })
    void findsTheNearest(String word, String name) {
        assertEquals(List.of(name), Suggestions.nearest(word, NAMES));
    }

    @Test
    void showsTies() {
        assertEquals(List.of("cart", "card"), Suggestions.nearest("care", List.of("cart", "card", "cradle")));
    }

    @ParameterizedTest
    @CsvSource({"turnover", "vx", "jxx xxxle"})
    void findsNothingThatIsFurtherThanAThird(String word) {
        assertEquals(List.of(), Suggestions.nearest(word, NAMES));
    }

    @Test
    void listsAsAQuestionAsks() {
        assertEquals("`a`, `b` or `c`", Suggestions.listed(List.of("a", "b", "c")));
        assertEquals("`a`", Suggestions.listed(List.of("a")));
    }

    @Property
    void allThatAreFoundAreEquallyNearAndNoneIsNearer(
            @ForAll @StringLength(min = 3, max = 9) @CharRange(from = 'a', to = 'd') String word,
            @ForAll @Size(max = 8)
                    List<@StringLength(min = 1, max = 9) @CharRange(from = 'a', to = 'd') String> names) {
        int most = word.length() / 3;
        int best = names.stream()
                .mapToInt(name -> Suggestions.distance(word, name, most))
                .filter(distance -> distance >= 0)
                .min()
                .orElse(-1);
        List<String> nearest = Suggestions.nearest(word, names);
        assertEquals(best >= 0, !nearest.isEmpty());
        assertTrue(nearest.stream().allMatch(name -> Suggestions.distance(word, name, most) == best));
    }
}
