package org.meritlang.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.source.Span;

/** Shows diagnostics to people, with the line and a caret, and to programs, as JSON. */
public final class Renderer {
    private static final int TAB = 4;
    private static final int WIDEST = 120;

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    private Renderer(boolean colour) {
        this.colour = colour;
    }

    /**
     * All diagnostics as a person reads them, a blank line between two.
     *
     * @param colour whether to use the colours of a terminal
     */
    public static String text(List<Diagnostic> diagnostics, boolean colour) {
        Renderer renderer = new Renderer(colour);
        for (Diagnostic diagnostic : diagnostics) {
            if (renderer.out.length() > 0) {
                renderer.out.append('\n');
            }
            renderer.diagnostic(diagnostic);
        }
        return renderer.out.toString();
    }

    /** All diagnostics as one JSON array; lines and columns count from 1, columns in characters. */
    public static String json(List<Diagnostic> diagnostics) {
        return JsonRenderer.render(diagnostics);
    }

    private void diagnostic(Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        out.append(paint(severity, severity.word() + "[" + diagnostic.code().id() + "]"))
                .append(": ")
                .append(diagnostic.message())
                .append('\n');
        List<Fix> fixes = diagnostic.fixes();
        boolean isSaid =
                fixes.size() == 1 || fixes.stream().allMatch(f -> f.hint().contains(f.replacement()));
        String beside = isSaid ? fixes.stream().map(Fix::hint).distinct().collect(Collectors.joining(" ")) : "";
        excerpt(diagnostic.span(), beside, severity);
        if (!isSaid) {
            choices(fixes, margin(diagnostic.span()));
        }
        for (Label label : diagnostic.related()) {
            excerpt(label.span(), label.text(), Severity.NOTE);
        }
        String opening = "for example: ";
        for (Witness witness : diagnostic.witnesses()) {
            out.append(" ".repeat(margin(diagnostic.span())))
                    .append(opening)
                    .append(witness.inOneLine())
                    .append('\n');
            opening = "and: ";
        }
    }

    /** Of several fixes, what each would write. */
    private void choices(List<Fix> fixes, int margin) {
        for (Fix fix : fixes) {
            boolean isShort = !fix.replacement().isBlank() && !fix.replacement().contains("\n");
            line(margin, "· " + fix.hint() + (isShort ? " " + fix.replacement() : ""));
        }
    }

    private void excerpt(Span span, String beside, Severity severity) {
        int line = span.line();
        int margin = margin(span);
        out.append(" ".repeat(margin))
                .append(dim("┌ " + span.source().name() + ":" + line))
                .append('\n');
        if (span.source().text().isEmpty()) {
            return;
        }
        line(margin, "");
        Excerpt excerpt = Excerpt.of(span, TAB, WIDEST);
        String number = Integer.toString(line);
        out.append(" ".repeat(margin - number.length()))
                .append(dim(number + "│ "))
                .append(excerpt.text())
                .append('\n');
        String carets = "^".repeat(Math.max(1, excerpt.width()));
        String pointer = paint(severity, beside.isEmpty() ? carets : carets + " " + beside);
        line(margin, " ".repeat(excerpt.before()) + pointer);
    }

    private void line(int margin, String text) {
        out.append(" ".repeat(margin)).append(dim("│"));
        if (!text.isEmpty()) {
            out.append(' ').append(text);
        }
        out.append('\n');
    }

    private static int margin(Span span) {
        return Math.max(2, Integer.toString(span.line()).length());
    }

    private String paint(Severity severity, String text) {
        String code = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        };
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    private String dim(String text) {
        return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
    }
}
