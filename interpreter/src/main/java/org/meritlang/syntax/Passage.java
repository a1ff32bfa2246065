package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/** Takes several lines apart that were typed or pasted at once. */
public final class Passage {
    private Passage() {}

    /**
     * The sentences of a text with the rows that belong to them, in order. Every line is in one of them, except blank
     * ones and comments before the first. A line that begins with a colon is one by itself. Never throws.
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
        int begin = -1;
        int indent = 0;
        for (Outline.Line line : Outline.of(source, raw).lines()) {
            RawSentence sentence = line.raw();
            int lineStart = source.lineStart(source.line(sentence.start()));
            int depth = sentence.start() - lineStart;
            boolean belongs = begin >= 0 && line.isRow() && (depth > indent || isPlainlyRow(line));
            if (belongs || !sentence.startsLine()) {
                continue;
            }
            if (begin >= 0) {
                sentences.add(text.substring(begin, lineStart).stripTrailing());
            }
            begin = lineStart;
            indent = depth;
        }
        if (begin >= 0) {
            sentences.add(text.substring(begin).stripTrailing());
        }
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
