package org.meritlang.repl.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.Page;
import org.meritlang.explain.Page.Entry;

/** Explanations as one web page that needs nothing else: it can be sent, opened anywhere and printed. */
public final class ExplanationHtml {
    private static final String STYLE = "page.css";

    private ExplanationHtml() {}

    /**
     * The page.
     *
     * @param all whether sentences that do not hold are told, however many there are
     */
    public static String of(List<Explanation> explanations, boolean all) {
        List<Page> pages = explanations.stream().map(each -> Page.of(each, all)).toList();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        escaped(pages.get(0).name()),
                        style(),
                        pages.stream().map(ExplanationHtml::page).collect(Collectors.joining()));
    }

    private static String style() {
        try (InputStream in = ExplanationHtml.class.getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("<h1>").append(escaped(page.name())).append("</h1>\n");
        out.append("<p class=\"summary\">").append(escaped(page.summary())).append("</p>\n");
        out.append("<p class=\"asof\">").append(escaped(page.asOf())).append("</p>\n");
        for (Page.Section section : page.sections()) {
            out.append("<h2>").append(escaped(section.title())).append("</h2>\n<table>\n");
            section.entries().forEach(entry -> out.append(row(entry)).append('\n'));
            out.append("</table>\n");
        }
        return out.toString();
    }

    private static String row(Entry entry) {
        if (entry instanceof Entry.Row row) {
            return "<tr class=\"" + row.tone().name().toLowerCase(Locale.ROOT) + "\"><td>" + escaped(row.mark())
                    + "</td><td>" + escaped(row.words()) + "</td><td>" + escaped(row.facts()) + "</td></tr>";
        }
        return "<tr><th colspan=\"3\">" + escaped(((Entry.Subtitle) entry).text()) + "</th></tr>";
    }

    /** Nothing in the data can be taken for a part of the page. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(Character.isISOControl(sign) ? ' ' : sign);
            }
        });
        return out.toString();
    }
}
