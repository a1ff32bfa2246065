package org.meritlang.explain;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.explain.Page.Entry;
import org.meritlang.explain.Page.Tone;

/** An explanation as people read it on a terminal: points, words and facts in columns that fit its width. */
public final class ExplanationText {
    private static final String GAP = "  ";
    private static final int LEAST_FACTS = 24;
    /** Of what the points leave, in percent. */
    private static final int MOST_WORDS = 55;

    private static final int PERCENT = 100;

    private final Page page;
    private final Look look;
    private final int marks;
    private final int words;
    private final boolean beside;
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(Page page, Look look) {
        this.page = page;
        this.look = look;
        this.marks = widest(Entry.Row::mark);
        int left = GAP.length() + marks + GAP.length();
        int most = Math.max(LEAST_FACTS, (look.width() - left) * MOST_WORDS / PERCENT);
        int widest = Math.min(widest(row -> Wrapping.printable(row.words())), most);
        this.beside = look.width() - left - widest - GAP.length() >= LEAST_FACTS;
        this.words = Math.max(1, beside ? widest : look.width() - left);
    }

    /** The text, each line ended by a line feed. */
    public static String of(Explanation explanation, Look look) {
        return of(Page.of(explanation, look.all()), look);
    }

    /** The text of a page, perhaps only of some of its sections. */
    public static String of(Page page, Look look) {
        return new ExplanationText(page, look).text();
    }

    private int widest(Function<Entry.Row, String> cell) {
        return page.sections().stream()
                .flatMap(section -> section.entries().stream())
                .mapToInt(entry -> entry instanceof Entry.Row row ? DisplayWidth.of(cell.apply(row)) : 0)
                .max()
                .orElse(0);
    }

    private String text() {
        heading();
        for (Page.Section section : page.sections()) {
            out.append('\n');
            lines("", section.title(), look::strong);
            for (Entry entry : section.entries()) {
                if (entry instanceof Entry.Row row) {
                    row(row);
                } else if (entry instanceof Entry.Subtitle subtitle) {
                    lines(GAP, subtitle.text(), look::faint);
                }
            }
        }
        return out.toString();
    }

    /** In one line where it fits, else in as many as it takes. */
    private void heading() {
        String name = Wrapping.printable(page.name());
        String summary = Wrapping.printable(page.summary());
        int between = look.width() - DisplayWidth.of(name + GAP + summary + page.asOf());
        if (between >= GAP.length()) {
            out.append(look.strong(name)).append(GAP).append(summary);
            out.append(" ".repeat(between)).append(look.faint(page.asOf())).append('\n');
        } else {
            lines("", name, look::strong);
            lines("", summary, text -> text);
            lines("", page.asOf(), look::faint);
        }
    }

    private void lines(String indent, String text, UnaryOperator<String> paint) {
        out.append(Wrapping.lines(text, Math.max(1, look.width() - indent.length())).stream()
                .map(line -> indent + paint.apply(line) + "\n")
                .collect(Collectors.joining()));
    }

    private void row(Entry.Row row) {
        List<String> told = Wrapping.lines(row.words(), words);
        List<String> facts = row.facts().isEmpty() ? List.of() : Wrapping.lines(row.facts(), forFacts());
        String empty = " ".repeat(GAP.length() + marks + GAP.length());
        int lines = beside ? Math.max(told.size(), facts.size()) : told.size();
        for (int i = 0; i < lines; i++) {
            String own = i < told.size() ? told.get(i) : "";
            boolean hasFact = beside && i < facts.size();
            out.append(i == 0 ? GAP + paint(row.tone(), Wrapping.padLeft(row.mark(), marks)) + GAP : empty);
            out.append(hasFact ? Wrapping.padRight(own, words) + GAP + look.faint(facts.get(i)) : own)
                    .append('\n');
        }
        if (!beside) {
            facts.forEach(fact ->
                    out.append(empty).append(GAP).append(look.faint(fact)).append('\n'));
        }
    }

    private int forFacts() {
        int left = GAP.length() + marks + GAP.length() + (beside ? words : 0) + GAP.length();
        return Math.max(1, look.width() - left);
    }

    private String paint(Tone tone, String mark) {
        return switch (tone) {
            case GOOD -> look.good(mark);
            case BAD -> look.bad(mark);
            case FAINT -> look.faint(mark);
        };
    }
}
