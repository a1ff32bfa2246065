package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Indentation has no meaning but may not lie: a row no deeper than its heading is refused. */
final class RowIndentation {
    private final SourceText source;

    private RowIndentation(SourceText source) {
        this.source = source;
    }

    static List<Diagnostic> check(SourceText source, List<Sentence> sentences) {
        RowIndentation check = new RowIndentation(source);
        List<Diagnostic> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            rows(sentence).stream()
                    .filter(row -> check.lies(row, sentence.span()))
                    .map(row -> check.problem(row, sentence.span()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private Diagnostic problem(Span row, Span heading) {
        Span blanks = source.span(lineStart(row), row.start());
        String deeper = " ".repeat(heading.start() - lineStart(heading) + 2);
        return Diagnostic.of(
                Code.MISLEADING_INDENTATION,
                row,
                "This row belongs to the heading above it but is not indented deeper than it.",
                Fix.offer("indent it deeper", blanks, deeper));
    }

    private boolean lies(Span row, Span heading) {
        return startsLine(row)
                && startsLine(heading)
                && row.line() != heading.line()
                && row.start() - lineStart(row) <= heading.start() - lineStart(heading);
    }

    private int lineStart(Span span) {
        return source.lineStart(span.line());
    }

    private boolean startsLine(Span span) {
        return source.text().substring(lineStart(span), span.start()).isBlank();
    }

    private static List<Span> rows(Sentence sentence) {
        return BlockLayout.rows(sentence).stream().map(BlockLayout.Line::span).toList();
    }
}
