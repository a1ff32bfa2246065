package org.meritlang.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.source.Span;

/** Writes diagnostics as JSON. */
final class JsonRenderer {
    private JsonRenderer() {}

    static String render(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(JsonRenderer::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Diagnostic d) {
        String related = d.related().stream()
                .map(l -> "{" + place(l.span()) + ", \"text\": " + quoted(l.text()) + "}")
                .collect(Collectors.joining(", "));
        String fixes = d.fixes().stream().map(JsonRenderer::fix).collect(Collectors.joining(", "));
        String witnesses = d.witnesses().stream()
                .map(w -> "{\"facts\": " + texts(w.facts()) + ", \"expect\": " + texts(w.outcome()) + "}")
                .collect(Collectors.joining(", "));
        return "{\"code\": " + quoted(d.code().id())
                + ", \"severity\": " + quoted(d.severity().word())
                + ", " + place(d.span())
                + ", \"message\": " + quoted(d.message())
                + ", \"related\": [" + related + "], \"fixes\": [" + fixes
                + "], \"witnesses\": [" + witnesses + "]}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(JsonRenderer::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String fix(Fix fix) {
        return "{\"hint\": " + quoted(fix.hint())
                + ", " + place(fix.span())
                + ", \"replacement\": " + quoted(fix.replacement())
                + ", \"certain\": " + fix.certain() + "}";
    }

    private static String place(Span span) {
        int endLine = span.source().line(span.end());
        return "\"file\": " + quoted(span.source().name())
                + ", \"line\": " + span.line()
                + ", \"column\": " + span.column()
                + ", \"endLine\": " + endLine
                + ", \"endColumn\": " + span.source().column(span.end());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20 || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean isPaired(String text, int at) {
        boolean high = Character.isHighSurrogate(text.charAt(at));
        int other = high ? at + 1 : at - 1;
        return other >= 0
                && other < text.length()
                && Character.isSurrogatePair(text.charAt(high ? at : other), text.charAt(high ? other : at));
    }
}
