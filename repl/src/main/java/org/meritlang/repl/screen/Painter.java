package org.meritlang.repl.screen;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.meritlang.syntax.Highlight;

/** Colours what is typed, and shows behind it what is likely to come. */
final class Painter implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    private final Typing typing;
    private final Hints hints;

    Painter(Typing typing, Hints hints) {
        this.typing = typing;
        this.hints = hints;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        AttributedStringBuilder painted = new AttributedStringBuilder();
        if (buffer.stripLeading().startsWith(":")) {
            painted.styled(PLAIN.bold(), buffer);
        } else {
            paint(buffer, painted);
        }
        if (reader.isReading() && reader.getBuffer().cursor() == buffer.length()) {
            painted.styled(PLAIN.faint(), hints.behind(buffer));
        }
        return painted.toAttributedString();
    }

    private void paint(String text, AttributedStringBuilder painted) {
        int reached = 0;
        for (Highlight stretch : Highlight.of(text, typing.keys())) {
            painted.append(text, reached, stretch.start());
            painted.styled(style(stretch, text), text.substring(stretch.start(), stretch.end()));
            reached = stretch.end();
        }
        painted.append(text, reached, text.length());
    }

    private AttributedStyle style(Highlight stretch, String text) {
        return switch (stretch.kind()) {
            case KEYWORD -> PLAIN.foreground(AttributedStyle.BLUE).bold();
            case SIGN -> PLAIN;
            case NAME, BRACKETED_NAME -> name(stretch, text);
            case TEXT -> PLAIN.foreground(AttributedStyle.GREEN);
            case NUMBER, DATE -> PLAIN.foreground(AttributedStyle.MAGENTA);
            case COMMENT -> PLAIN.faint();
            case BROKEN -> PLAIN.foreground(AttributedStyle.RED);
        };
    }

    /** A name that is still being typed is not called unknown before it is. */
    private AttributedStyle name(Highlight stretch, String text) {
        String name =
                text.substring(stretch.start(), stretch.end()).replace("[", "").replace("]", "");
        boolean isKnown = typing.keys().contains(org.meritlang.source.Spelling.key(name));
        boolean isBegun = stretch.end() == text.length() && typing.knowsBeginning(name);
        if (isKnown) {
            return PLAIN.foreground(AttributedStyle.CYAN);
        }
        return isBegun ? PLAIN : PLAIN.foreground(AttributedStyle.YELLOW).underline();
    }
}
