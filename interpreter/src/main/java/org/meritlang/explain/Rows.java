package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;

/** Rows of points, words and facts, aligned with each other over a whole explanation. For one thread. */
final class Rows {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int LEAST_FACTS = 24;

    private final Look look;
    private final List<Row> rows = new ArrayList<>();

    Rows(Look look) {
        this.look = look;
    }

    private sealed interface Row {
        /** Words over the whole width. */
        record Heading(String indent, String text, UnaryOperator<String> paint) implements Row {}

        record Told(String mark, String words, String facts, UnaryOperator<String> paint) implements Row {}
    }

    /** A blank line and a heading. */
    void title(String text) {
        rows.add(new Row.Heading("", "", look::strong));
        rows.add(new Row.Heading("", text, look::strong));
    }

    /** A heading within what a title heads. */
    void subtitle(String text) {
        rows.add(new Row.Heading(" ".repeat(INDENT), text, look::faint));
    }

    void told(Line line) {
        List<String> facts = new ArrayList<>(line.facts());
        line.could().ifPresent(facts::add);
        told(mark(line), line.told(), String.join("; ", facts), paint(line));
    }

    void told(String mark, String words, String facts, UnaryOperator<String> paint) {
        rows.add(new Row.Told(mark, Wrapping.printable(words), facts, paint));
    }

    private static String mark(Line line) {
        return switch (line.standing()) {
            case UNKNOWN -> "?";
            case FAILS -> "·";
            case HOLDS -> hasPoints(line.kind()) ? signed(line.points()) : "!";
        };
    }

    private static boolean hasPoints(Kind kind) {
        return switch (kind) {
            case RULE, ROW, TERM, RAISE, LIMIT, RANGE, ROUNDING, DISQUALIFIED -> true;
            case HEADING, LABEL, DISQUALIFICATION, ALERT -> false;
        };
    }

    static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + OneLead.plain(points);
    }

    private UnaryOperator<String> paint(Line line) {
        if (line.standing() != Standing.HOLDS) {
            return look::faint;
        }
        return line.points().signum() < 0 ? look::bad : look::good;
    }

    /** All rows so far, each line ended by a line feed. */
    String text() {
        int marks = widest(row -> row.mark);
        int left = INDENT + marks + GAP;
        int words = Math.min(widest(row -> row.words), Math.max(LEAST_FACTS, (look.width() - left) / 2));
        boolean beside = look.width() - left - words - GAP >= LEAST_FACTS;
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            if (row instanceof Row.Heading heading) {
                Wrapping.lines(heading.text, look.width() - heading.indent.length())
                        .forEach(line -> out.append(heading.indent)
                                .append(heading.paint.apply(line))
                                .append('\n'));
            } else if (row instanceof Row.Told told) {
                print(told, marks, beside ? words : look.width() - left, beside, out);
            }
        }
        return out.toString();
    }

    private int widest(java.util.function.Function<Row.Told, String> cell) {
        return rows.stream()
                .filter(Row.Told.class::isInstance)
                .mapToInt(row -> DisplayWidth.of(cell.apply((Row.Told) row)))
                .max()
                .orElse(0);
    }

    private void print(Row.Told row, int marks, int wide, boolean beside, StringBuilder out) {
        String indent = " ".repeat(INDENT);
        String empty = " ".repeat(INDENT + marks + GAP);
        int forFacts = beside ? look.width() - empty.length() - wide - GAP : Math.max(1, wide - GAP);
        List<String> words = Wrapping.lines(row.words, Math.max(1, wide));
        List<String> facts = row.facts.isEmpty() ? List.of() : Wrapping.lines(row.facts, forFacts);
        int lines = beside ? Math.max(words.size(), facts.size()) : words.size();
        for (int i = 0; i < lines; i++) {
            String mark =
                    i == 0 ? indent + row.paint.apply(Wrapping.padLeft(row.mark, marks)) + " ".repeat(GAP) : empty;
            String own = i < words.size() ? words.get(i) : "";
            boolean hasFact = beside && i < facts.size();
            out.append(mark).append(hasFact ? Wrapping.padRight(own, wide) : own);
            out.append(hasFact ? " ".repeat(GAP) + look.faint(facts.get(i)) : "")
                    .append('\n');
        }
        if (!beside) {
            facts.forEach(fact -> out.append(empty)
                    .append(" ".repeat(GAP))
                    .append(look.faint(fact))
                    .append('\n'));
        }
    }
}
