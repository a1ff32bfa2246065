package org.meritlang.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/**
 * docs/words.md is what the phrase table says. {@code -Dcases.update=true} writes it anew; such a run fails, so that
 * no build can bless itself.
 */
class WordsPageTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final Path PAGE = Path.of("..", "docs", "words.md");

    @Test
    void thePageIsWhatTheTableSays() throws IOException {
        if (UPDATE) {
            Files.writeString(PAGE, WordsPage.text());
        }
        assertEquals(WordsPage.text(), Files.readString(PAGE));
    }

    @Test
    void everyPhraseHasOneGroup() {
        List<String> without = PhraseTable.english().phrases().stream()
                .filter(phrase -> Arrays.stream(WordGroup.values())
                                .filter(group -> group.has(phrase.token()))
                                .count()
                        != 1)
                .map(Phrase::text)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The page was written anew: look at it, then run without the update.");
    }
}
