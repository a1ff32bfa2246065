package org.meritlang.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** The page of the words that mean something. */
final class WordsPage {
    private static final PhraseTable TABLE = PhraseTable.english();
    private static final String OPENING = """
            # Words that mean something

            The build writes this page from the table that Merit itself reads, so it is complete.

            A name is the longest run of words that means nothing else: `job title`, `pages per session`, `number of employees`,
            `is customer` and `up to date` are names, for no word in them stands where it would mean something. The tables say
            where each does. Capitals make no difference.

            Only %s mean something everywhere.

            **To protect a name**, write it in brackets, `[days since signup]`, `[before/after]`, or with underscores,
            `days_since_signup`, which is the same name. Merit asks for that itself: where words that it could read as its own
            are, joined, a known name, it refuses the sentence and offers the brackets.

            *Also understood* is what Merit reads as the same; `merit fmt` writes the first form. A spelling that means something
            in other places than the first form has them in parentheses. Where *a number* is asked for, `once`, `twice` and a unit of
            time do, too: `at least twice`, `in the last week`.
            """;

    private WordsPage() {}

    /** The text of the whole page, in Markdown. */
    static String text() {
        return OPENING.formatted(reserved())
                + Arrays.stream(WordGroup.values()).map(WordsPage::section).collect(Collectors.joining());
    }

    private static String section(WordGroup group) {
        List<Row> rows = TABLE.phrases().stream()
                .filter(p -> group.has(p.token()) && p.firstForm().isEmpty())
                .map(Phrase::text)
                .distinct()
                .map(words -> Row.of(group, words))
                .toList();
        String remark = group.remark().isEmpty() ? "" : group.remark() + "\n\n";
        return "\n## " + group.title() + "\n\n" + remark
                + "| words | also understood | where they count |\n|---|---|---|\n"
                + rows.stream().map(Row::markdown).collect(Collectors.joining());
    }

    private static String reserved() {
        List<String> words = TABLE.phrases().stream()
                .filter(p -> p.left().equals(List.of("any")) && p.right().equals("any"))
                .map(p -> code(p.text()))
                .toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A phrase in its first form. */
    private record Row(String words, String others, String places) {
        static Row of(WordGroup group, String words) {
            List<Phrase> first = TABLE.phrases().stream()
                    .filter(p -> group.has(p.token())
                            && p.firstForm().isEmpty()
                            && p.text().equals(words))
                    .toList();
            String places = GuardWords.of(first);
            String others = TABLE.phrases().stream()
                    .filter(p -> group.has(p.token())
                            && p.firstForm().filter(words::equals).isPresent())
                    .map(p -> code(p.text()) + (places.contains(GuardWords.of(p)) ? "" : " (" + GuardWords.of(p) + ")"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Row(code(words), others, places);
        }

        String markdown() {
            return "| " + words + " | " + (others.isEmpty() ? "" : others + " ") + "| " + places + " |\n";
        }
    }

    private static String code(String words) {
        return "`" + words + "`";
    }
}
