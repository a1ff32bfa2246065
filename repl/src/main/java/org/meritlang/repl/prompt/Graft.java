package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.RuleFile;

/**
 * Sentences that were typed, put into a rule file where they belong, so that they mean what they would mean there. Knows
 * where each typed character went, so that what is wrong with it can be shown as it was typed.
 */
final class Graft {
    private final SourceText typed;
    private final SourceText whole;
    private final List<Line> lines;

    /** A typed line that went into the file. */
    private record Line(int typedStart, int typedEnd, int start) {}

    /**
     * A piece of what was typed, and what it takes the place of.
     *
     * @param start where it goes in the file
     * @param end up to where it takes the place of what is there
     * @param typed the piece
     * @param indent blanks before each of its lines
     * @param before stands before it
     * @param after stands behind it
     */
    record Piece(int start, int end, Span typed, String indent, String before, String after) {}

    private Graft(SourceText typed, SourceText whole, List<Line> lines) {
        this.typed = typed;
        this.whole = whole;
        this.lines = lines;
    }

    /** Puts all pieces into a file. */
    static Graft of(SourceText typed, RuleFile file, List<Piece> pieces) {
        String text = file.source().text();
        StringBuilder out = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList()) {
            out.append(text, from, Math.max(from, piece.start)).append(piece.before);
            appendLines(typed, piece, out, lines);
            out.append(piece.after);
            from = Math.max(from, piece.end);
        }
        out.append(text, from, text.length());
        return new Graft(typed, new SourceText(file.source().name(), out.toString()), lines);
    }

    private static void appendLines(SourceText typed, Piece piece, StringBuilder out, List<Line> lines) {
        int first = typed.line(piece.typed.start());
        int last = typed.line(Math.max(piece.typed.start(), piece.typed.end() - 1));
        int margin = indentation(typed.lineText(first));
        for (int number = first; number <= last; number++) {
            int lineStart = typed.lineStart(number);
            int lineEnd = lineStart + typed.lineText(number).length();
            int start = number == first
                    ? piece.typed.start()
                    : lineStart + Math.min(margin, indentation(typed.lineText(number)));
            int end = number == last ? Math.min(piece.typed.end(), lineEnd) : lineEnd;
            out.append(number == first ? "" : "\n").append(piece.indent);
            lines.add(new Line(start, Math.max(start, end), out.length()));
            out.append(typed.text(), start, Math.max(start, end));
        }
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The file with what was typed in it. */
    SourceText whole() {
        return whole;
    }

    /** A place as it was typed; what was not typed stays where it is. */
    Span asTyped(Span span) {
        if (!span.source().equals(whole)) {
            return span;
        }
        Optional<Integer> start = offset(span.start());
        Optional<Integer> end = offset(span.end());
        return start.isPresent() && end.isPresent() ? typed.span(start.get(), Math.max(start.get(), end.get())) : span;
    }

    /** Whether a place is one that was typed. */
    boolean isTyped(Span span) {
        return span.source().equals(whole) && offset(span.start()).isPresent();
    }

    private Optional<Integer> offset(int place) {
        return lines.stream()
                .filter(line -> line.start <= place && place <= line.start + line.typedEnd - line.typedStart)
                .map(line -> line.typedStart + place - line.start)
                .findFirst();
    }
}
