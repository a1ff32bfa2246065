package org.meritlang.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/**
 * Writes a file in its one canonical layout: first forms of all phrases, one sentence a line, rules
 * indented below what owns them, at most one blank line between sentences, comments kept. Formatting
 * what it wrote changes nothing.
 */
public final class Formatter {
    private static final int STEP = 2;

    private final SourceText source;
    private final Deque<Comment> comments;
    private final StringBuilder out = new StringBuilder();
    private boolean inScore;
    private boolean inGroup;
    private int lastLine = -1;

    private Formatter(RuleFile file) {
        this.source = file.source();
        this.comments = new ArrayDeque<>(file.comments());
    }

    /** The whole file; sentences that could not be read are left as they are. */
    public static String format(RuleFile file) {
        return new Formatter(file).format(file.sentences());
    }

    /** The words of one sentence on one line; of a block its heading. */
    public static String words(Sentence sentence) {
        return SentenceWording.of(sentence);
    }

    /** The words of a condition or a value. */
    public static String words(Expression expression) {
        return Wording.of(expression);
    }

    /** The words behind {@code per} of what is counted in steps, as in {@code 100 employees}. */
    public static String steps(PointsRule.PerAmount rule) {
        return RuleWording.amount(rule);
    }

    /** The words of clauses behind a rule, each with the comma before it. */
    public static String words(List<Clause> clauses) {
        return ClauseWording.behindRule(clauses);
    }

    /** The words of a decision's row on one line. */
    public static String words(Row.DecideRow row) {
        return SentenceWording.of(row.label()) + " " + RowWording.goingOn(row);
    }

    /** The words of an attribute's declaration. */
    public static String words(Row.AttributeRow row) {
        return RowWording.of(row);
    }

    /** The words of an activity's declaration. */
    public static String words(Row.ActivityRow row) {
        return RowWording.of(row);
    }

    /** The words of a row's test, without its colon. */
    public static String words(RowTest test) {
        return RowWording.of(test);
    }

    /** The words of one thing that an example expects. */
    public static String words(ExampleLine.Expectation expectation) {
        return ExampleWording.of(expectation);
    }

    private String format(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            int indent = indent(sentence);
            if (sentence instanceof Sentence.Broken) {
                // Its words are kept as they are, comments among them.
                comments.removeIf(c -> c.span().start() >= sentence.span().start()
                        && c.span().end() <= sentence.span().end());
            }
            line(sentence.span(), headEnd(sentence), indent, SentenceWording.of(sentence), isHeading(sentence));
            for (BlockLayout.Line row : BlockLayout.rows(sentence)) {
                line(row.span(), row.span().end(), indent + STEP, row.words(), false);
            }
        }
        while (!comments.isEmpty()) {
            ownLine(comments.poll(), 0);
        }
        return out.toString();
    }

    private int indent(Sentence sentence) {
        if (Owning.ender(sentence).isPresent()) {
            inScore = false;
            inGroup = false;
        }
        int inOwner = inScore ? STEP : 0;
        if (sentence instanceof PointsRule) {
            return inOwner + (inGroup ? STEP : 0);
        }
        if (sentence instanceof Sentence.GroupHeading) {
            inGroup = true;
            return inOwner;
        }
        if (sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo) {
            inGroup = false;
            return inOwner;
        }
        inScore |= sentence instanceof Sentence.ScoreHeading;
        return 0;
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence instanceof Sentence.ScoreHeading
                || sentence instanceof Sentence.LeadHas
                || sentence instanceof Sentence.LeadDoes
                || sentence instanceof Sentence.Matrix
                || sentence instanceof Sentence.Decide
                || sentence instanceof Sentence.Example
                || sentence instanceof Sentence.Examples;
    }

    private int headEnd(Sentence sentence) {
        return BlockLayout.isBlock(sentence)
                ? lineEnd(sentence.span().start())
                : sentence.span().end();
    }

    private int lineEnd(int offset) {
        int line = source.line(offset);
        return line < source.lineCount()
                ? source.lineStart(line + 1) - 1
                : source.text().length();
    }

    /** One sentence or row, with the comments before it, within it, and behind it. */
    private void line(Span span, int end, int indent, String words, boolean heading) {
        while (!comments.isEmpty() && comments.peek().span().start() < span.start()) {
            ownLine(comments.poll(), indent);
        }
        String trailing = "";
        while (!comments.isEmpty() && isOn(comments.peek(), end)) {
            Comment comment = comments.poll();
            if (comment.ownLine() || !trailing.isEmpty() || comment.span().start() < end) {
                ownLine(comment, indent);
            } else {
                trailing = "  " + text(comment);
            }
        }
        blankLine(span.line(), heading);
        out.append(" ".repeat(indent)).append(words).append(trailing).append('\n');
        lastLine = source.line(Math.max(span.start(), end - 1));
    }

    /** Whether a comment stands within a sentence that ends here, or behind it on its last line. */
    private boolean isOn(Comment comment, int end) {
        int start = comment.span().start();
        return start < end
                || (!comment.ownLine() && source.line(start) == source.line(end) && isLastOnLine(end, start));
    }

    /** Whether no other sentence stands between this one's end and the comment. */
    private boolean isLastOnLine(int end, int comment) {
        return source.text().substring(end, comment).isBlank();
    }

    private void ownLine(Comment comment, int indent) {
        blankLine(comment.span().line(), false);
        out.append(" ".repeat(indent)).append(text(comment)).append('\n');
        lastLine = comment.span().line();
    }

    private static String text(Comment comment) {
        return comment.span().text().stripTrailing();
    }

    private void blankLine(int line, boolean heading) {
        boolean first = out.length() == 0;
        boolean wasBlank = lastLine >= 0 && line > lastLine + 1;
        boolean afterComment = heading && lastLineIsComment() && !wasBlank;
        if (!first && (wasBlank || (heading && !afterComment))) {
            out.append('\n');
        }
    }

    private boolean lastLineIsComment() {
        int start = out.lastIndexOf("\n", out.length() - 2) + 1;
        return out.length() > 0 && out.substring(start).stripLeading().startsWith("#");
    }
}
