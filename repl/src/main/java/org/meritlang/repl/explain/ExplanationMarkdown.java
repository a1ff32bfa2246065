package org.meritlang.repl.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.Page;
import org.meritlang.explain.Page.Entry;

/** Explanations for notes that take Markdown: a heading and a table for each section. */
public final class ExplanationMarkdown {
    private ExplanationMarkdown() {}

    /**
     * The text.
     *
     * @param all whether sentences that do not hold are told, however many there are
     */
    public static String of(List<Explanation> explanations, boolean all) {
        return explanations.stream().map(each -> page(Page.of(each, all))).collect(Collectors.joining("\n"));
    }

    private static String page(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("## ").append(escaped(page.name())).append("\n\n");
        out.append("**")
                .append(escaped(page.summary()))
                .append("**, ")
                .append(escaped(page.asOf()))
                .append('\n');
        for (Page.Section section : page.sections()) {
            out.append("\n### ").append(escaped(section.title())).append("\n\n");
            out.append(table(section));
        }
        return out.toString();
    }

    /** Where nothing has points there is no column for them. */
    private static String table(Page.Section section) {
        boolean isMarked = section.entries().stream()
                .anyMatch(entry -> entry instanceof Entry.Row row && !row.mark().isEmpty());
        StringBuilder out = new StringBuilder();
        out.append(isMarked ? "| points | sentence | facts |\n|---:|---|---|\n" : "| what | because |\n|---|---|\n");
        section.entries().forEach(entry -> out.append(row(entry, isMarked)).append('\n'));
        return out.toString();
    }

    private static String row(Entry entry, boolean isMarked) {
        if (entry instanceof Entry.Row row) {
            String mark = isMarked ? "| " + escaped(row.mark()) + " " : "";
            return mark + "| " + escaped(row.words()) + " | " + escaped(row.facts()) + " |";
        }
        return (isMarked ? "| " : "") + "| *" + escaped(((Entry.Subtitle) entry).text()) + "* | |";
    }

    /** Signs that mean something in Markdown or HTML mean themselves, and a text stays on its line. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~&])", "\\\\$1");
    }
}
