package org.meritlang.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Finds the rows of a matrix that somebody drew without bars, with blanks, commas or a colon between the cells. */
final class MatrixLines {
    private MatrixLines() {}

    /** Whether a line is a row without bars: deeper than its heading, and nothing but words, numbers and what parts them. */
    static boolean isBare(SourceText source, RawSentence raw, Block block) {
        boolean isBelow = block.form().equals(Optional.of(Form.MATRIX))
                && !raw.hasBar()
                && Openings.phraseAt(raw.tokens(), 0).isEmpty()
                && source.column(raw.start())
                        > source.column(block.headingSpan().start());
        return isBelow
                && raw.tokens().stream().allMatch(token -> switch (token.type()) {
                    case MeritLexer.WORD, MeritLexer.TEXT, MeritLexer.NUMBER, MeritLexer.COLON, MeritLexer.COMMA ->
                        true;
                    default -> false;
                });
    }

    private static List<String> cells(String line, String between) {
        return Arrays.stream(line.split(between, -1))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** @param isHeader whether the line stands first, where the labels of the columns do */
    static Diagnostic complaint(SourceText source, RawSentence raw, boolean isHeader) {
        Span place = source.span(raw.start(), raw.end());
        List<String> apart = cells(place.text(), "\\s*[,:;\\t]\\s*|\\s{2,}");
        List<String> cells = apart.size() > 2 || raw.hasColon() ? apart : cells(place.text(), "[,;]?\\s+");
        String row = Stream.concat(isHeader ? Stream.of(" ") : Stream.of(), cells.stream())
                .collect(Collectors.joining(" | ", "| ", " |"));
        boolean isTable = cells.size() > (isHeader && !raw.hasColon() ? 1 : 2);
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                place,
                "A matrix is a table whose cells stand between bars: "
                        + (isTable
                                ? "`" + row + "`."
                                : "the labels of its"
                                        + " columns in the first row, as in `|   | 1 | 2 |`, and below it `| A | hot | warm |`."),
                isTable ? new Fix[] {Fix.offer("write `" + row + "`", place, row)} : new Fix[0]);
    }
}
