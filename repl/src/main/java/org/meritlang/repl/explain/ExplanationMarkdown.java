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
            out.append("| points | sentence | facts |\n|---:|---|---|\n");
            section.entries().forEach(entry -> out.append(row(entry)).append('\n'));
        }
        return out.toString();
    }

    private static String row(Entry entry) {
        if (entry instanceof Entry.Row row) {
            return "| " + escaped(row.mark()) + " | " + escaped(row.words()) + " | " + escaped(row.facts()) + " |";
        }
        return "| | *" + escaped(((Entry.Subtitle) entry).text()) + "* | |";
    }

    /** Signs that mean something in Markdown or HTML mean themselves, and a text stays on its line. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~&])", "\\\\$1");
    }
}
