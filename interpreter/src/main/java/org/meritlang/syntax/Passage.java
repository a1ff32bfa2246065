package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/** Takes several lines apart that were typed or pasted at once. */
public final class Passage {
    private Passage() {}

    /**
     * The sentences of a text with the rows that belong to them, and of a group with its rules if these are indented
     * deeper. In order; every line is in one of them, except blank ones and comments before the first. A line that
     * begins with a colon is one by itself. Never throws.
     */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            if (line.stripLeading().startsWith(":")) {
                addSentences(lines.toString(), sentences);
                lines.setLength(0);
                sentences.add(line.strip());
            } else {
                lines.append(line).append('\n');
            }
        }
        addSentences(lines.toString(), sentences);
        return List.copyOf(sentences);
    }

    private static void addSentences(String text, List<String> sentences) {
        SourceText source = new SourceText("", text);
        List<RawSentence> raw = SentenceSplitter.split(Lexing.of(source).tokens());
        Piece piece = null;
        for (Outline.Line line : Outline.of(source, raw).lines()) {
            int lineStart = source.lineStart(source.line(line.raw().start()));
            int depth = line.raw().start() - lineStart;
            if (!line.raw().startsLine() || (piece != null && piece.takes(line, depth))) {
                continue;
            }
            if (piece != null) {
                sentences.add(text.substring(piece.begin, lineStart).stripTrailing());
            }
            piece = new Piece(lineStart, depth, line.form());
        }
        if (piece != null) {
            sentences.add(text.substring(piece.begin).stripTrailing());
        }
    }

    /** A sentence that may still get rows. */
    private static final class Piece {
        private final int begin;
        private final int indent;
        private final boolean isGroup;
        private final boolean isLoose;
        private int depthOfRows = -1;

        Piece(int begin, int indent, Optional<Form> form) {
            this.begin = begin;
            this.indent = indent;
            this.isGroup = form.filter(f -> f == Form.GROUP).isPresent();
            this.isLoose = isGroup || form.filter(f -> f == Form.LEAD_DOES).isPresent();
        }

        /** Whether a line belongs to it; of one that looks like no row, its indentation tells. */
        boolean takes(Outline.Line line, int depth) {
            boolean isOwned = line.isRow()
                    || (isGroup && line.form().filter(Passage::standsInGroups).isPresent());
            boolean isAsTheOthers = isLoose && depth >= depthOfRows;
            boolean takes = isOwned && (depth > indent || isAsTheOthers || (line.isRow() && isPlainlyRow(line)));
            depthOfRows = takes && depthOfRows < 0 ? depth : depthOfRows;
            return takes;
        }
    }

    private static boolean standsInGroups(Form form) {
        return form == Form.POINTS || form == Form.POINTS_TABLE;
    }

    /** Whether a line that is not indented is a row all the same. */
    private static boolean isPlainlyRow(Outline.Line line) {
        RawSentence raw = line.raw();
        return raw.hasColon()
                || raw.hasBar()
                || DecisionRows.isRow(raw.tokens())
                || Openings.exampleLineAt(raw.tokens(), 0)
                        .filter(p -> p.token() <= MeritLexer.EXPECT)
                        .isPresent();
    }
}
