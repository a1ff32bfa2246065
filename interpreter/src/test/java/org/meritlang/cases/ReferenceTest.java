package org.meritlang.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The results in docs/reference.md are those of cases: below each line {@code <!-- case windows/in-the-last.case -->}
 * stands that case. {@code -Dcases.update=true} writes the blocks anew; such a run fails, so that no build can bless
 * itself.
 */
class ReferenceTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final Path PAGE = Path.of("..", "docs", "reference.md");
    private static final Path FORMS = Path.of("src/test/resources/forms.txt");
    private static final Pattern CITED =
            Pattern.compile("^<!-- case (\\S+) -->\\R(?:```text\\R(.*?)^```$\\R)?", Pattern.MULTILINE | Pattern.DOTALL);

    private final Map<String, Case> cases =
            new TreeMap<>(Case.all().stream().collect(Collectors.toMap(Case::name, given -> given)));

    @TestFactory
    Stream<DynamicTest> blocksAreWhatTheirCasesSay() throws IOException {
        String page = Files.readString(PAGE);
        if (UPDATE) {
            page = CITED.matcher(page).replaceAll(block -> Matcher.quoteReplacement(written(block.group(1))));
            Files.writeString(PAGE, page);
        }
        return CITED.matcher(page)
                .results()
                .map(block -> DynamicTest.dynamicTest(
                        block.group(1), () -> assertEquals(written(block.group(1)), block.group())));
    }

    /** Each form of a sentence stands, as it is written, in a block whose results the build has worked out. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsShownWithItsResult(String form) throws IOException {
        String shown = CITED.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
        assertTrue(Pattern.compile(form, Pattern.MULTILINE).matcher(shown).find(), form);
    }

    static Stream<String> forms() throws IOException {
        return Files.readAllLines(FORMS).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The blocks were written anew: look at them, then run without the update.");
    }

    private String written(String name) {
        Case cited = Objects.requireNonNull(cases.get(name), () -> "there is no case " + name);
        return "<!-- case " + name + " -->\n```text\n" + CitedCase.text(cited) + "```\n";
    }
}
