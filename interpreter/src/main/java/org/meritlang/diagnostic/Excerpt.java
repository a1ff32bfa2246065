package org.meritlang.diagnostic;

import org.meritlang.source.Span;

/**
 * The line of a span as it is shown: tabs widened, control characters made visible, a very long line
 * cut to the neighbourhood of the span.
 *
 * @param text the line as shown
 * @param before the columns before the span
 * @param width the columns of the span, as far as it lies on this line
 */
record Excerpt(String text, int before, int width) {
    static Excerpt of(Span span, int tab, int widest) {
        int line = span.line();
        int lineStart = span.source().lineStart(line);
        String whole = span.source().lineText(line);
        int start = Math.min(span.start() - lineStart, whole.length());
        int end = Math.max(start, Math.min(span.end() - lineStart, whole.length()));
        int from = whole.length() > widest ? boundary(whole, Math.max(0, start - widest / 2)) : 0;
        int to = boundary(whole, Math.min(whole.length(), from + widest));
        String ahead = from > 0 ? "… " : "";
        String before = ahead + shown(whole.substring(from, start), tab, DisplayWidth.of(ahead));
        int beforeWidth = DisplayWidth.of(before);
        String inside = shown(whole.substring(start, Math.max(start, Math.min(end, to))), tab, beforeWidth);
        int insideWidth = DisplayWidth.of(inside);
        String behind = shown(
                whole.substring(Math.max(start, Math.min(end, to)), Math.max(end, to)), tab, beforeWidth + insideWidth);
        String rest = to < whole.length() ? " …" : "";
        return new Excerpt(before + inside + (end > to ? "" : behind) + rest, beforeWidth, insideWidth);
    }

    private static int boundary(String text, int at) {
        boolean splitsPair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splitsPair ? at - 1 : at;
    }

    private static String shown(String text, int tab, int column) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = column;
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint == '\t') {
                int blanks = tab - at % tab;
                shown.append(" ".repeat(blanks));
                at += blanks;
            } else {
                int visible = Character.isISOControl(codePoint) ? '\uFFFD' : codePoint;
                shown.appendCodePoint(visible);
                at += DisplayWidth.of(visible);
            }
        }
        return shown.toString();
    }
}
