package org.meritlang.repl.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Whether what was typed is not finished yet. An empty line finishes anything. */
final class Continuation {
    private static final List<String> JOINTS = List.of("and", "or", "when", "as", "but", "if");
    private static final int LONGEST_LOOKED_AT = 1 << 16;

    private Continuation() {}

    /** Whether further lines may belong to it. */
    static boolean isPossible(String input) {
        return isOpen(input) && (isNeeded(input) || isBlock(input));
    }

    /** Whether it means nothing without further lines. */
    static boolean isNeeded(String input) {
        return isOpen(input) && (endsInMidSentence(input) || lacksRows(input));
    }

    private static boolean isOpen(String input) {
        String lastLine = input.substring(input.lastIndexOf('\n') + 1);
        return !lastLine.isBlank() && !input.stripLeading().startsWith(":") && input.length() < LONGEST_LOOKED_AT;
    }

    private static boolean endsInMidSentence(String input) {
        String text = bare(input).strip().toLowerCase(Locale.ROOT);
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        String lastWord = text.substring(text.lastIndexOf(' ') + 1);
        return open > closed || text.endsWith(",") || (JOINTS.contains(lastWord) && !lastWord.equals(text));
    }

    /** Without comments and without what stands in quotes. */
    private static String bare(String input) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        boolean comment = false;
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\n') {
                quoted = false;
                comment = false;
            } else if (quoted && c == '\\') {
                i++;
            } else if (c == '"' && !comment) {
                quoted = !quoted;
            } else if (c == '#' && !quoted) {
                comment = true;
            }
            if (!quoted && !comment) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether nothing is said but comments. */
    static boolean isEmpty(String input) {
        return bare(input).isBlank();
    }

    private static boolean lacksRows(String input) {
        return parsed(input).diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code() == Code.HEADING_WITHOUT_ROWS);
    }

    /** Whether the last sentence is a block to which rows may be added. */
    private static boolean isBlock(String input) {
        List<Sentence> sentences = parsed(input).file().sentences();
        if (sentences.isEmpty()) {
            return false;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        boolean inGroup =
                last instanceof PointsRule && sentences.stream().anyMatch(Sentence.GroupHeading.class::isInstance);
        if (last instanceof Sentence.Decide decide) {
            List<Row.DecideRow> rows = decide.rows();
            return rows.isEmpty() || rows.get(rows.size() - 1).condition().isPresent();
        }
        return inGroup
                || last instanceof PointsRule.Table
                || last instanceof Sentence.GroupHeading
                || last instanceof Sentence.Matrix
                || last instanceof Sentence.Example
                || last instanceof Sentence.Examples
                || last instanceof Sentence.LeadHas
                || last instanceof Sentence.LeadDoes;
    }

    private static Parser.Parsed parsed(String input) {
        return Parser.parse(new SourceText("", input), Set.of());
    }
}
