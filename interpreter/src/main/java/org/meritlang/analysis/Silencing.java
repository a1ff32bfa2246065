package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Severity;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comment;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/**
 * The comments of rule files that silence warnings: {@code # ok: M0332} at the end of the line to which a
 * warning points, or of that on which its sentence or its row begins, or alone above either. Errors cannot be silenced.
 */
public final class Silencing {
    private static final Pattern OK =
            Pattern.compile("#\\s*ok\\s*:\\s*(M\\d+(?:[\\s,]+M\\d+)*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("M\\d+", Pattern.CASE_INSENSITIVE);
    /** Warnings of a row that are as much about the others of its table. */
    private static final Set<Code> ABOUT_ROWS = EnumSet.of(Code.GAP_BETWEEN_ROWS, Code.ROWS_OVERLAP);

    private static final String ABOUT_DATA = "M04";

    private final List<Permit> permits = new ArrayList<>();
    private final Map<Line, List<Permit>> byLine = new HashMap<>();
    private final Map<SourceText, NavigableMap<Integer, Sentence>> sentences = new HashMap<>();

    private Silencing() {}

    /** A line of a file, counted from 1. */
    private record Line(SourceText source, int number) {}

    /** A code in a comment, and where it stands. */
    private record Permit(String code, Span span) {}

    /**
     * What is left to be told.
     *
     * @param told in the order in which it was found
     * @param silenced how many warnings were silenced
     */
    public record Heard(List<Diagnostic> told, int silenced) {
        public Heard {
            told = List.copyOf(told);
        }
    }

    /** Reads the comments of all files of a model. */
    public static Silencing of(List<RuleFile> files) {
        Silencing silencing = new Silencing();
        files.forEach(silencing::read);
        return silencing;
    }

    private void read(RuleFile file) {
        NavigableMap<Integer, Sentence> byStart = sentences.computeIfAbsent(file.source(), any -> new TreeMap<>());
        file.sentences().forEach(sentence -> byStart.put(sentence.span().start(), sentence));
        Set<Integer> commentLines = new HashSet<>();
        file.comments().stream()
                .filter(Comment::ownLine)
                .forEach(comment -> commentLines.add(comment.span().line()));
        for (Comment comment : file.comments()) {
            Matcher ok = OK.matcher(comment.span().text());
            if (!ok.lookingAt()) {
                continue;
            }
            int line = comment.span().line();
            while (comment.ownLine() && commentLines.contains(line)) {
                line++;
            }
            Line about = new Line(file.source(), line);
            Matcher codes = CODE.matcher(ok.group(1));
            int start = comment.span().start() + ok.start(1);
            while (codes.find()) {
                Permit permit = new Permit(
                        codes.group().toUpperCase(Locale.ROOT),
                        file.source().span(start + codes.start(), start + codes.end()));
                permits.add(permit);
                byLine.computeIfAbsent(about, l -> new ArrayList<>()).add(permit);
            }
        }
    }

    /**
     * Leaves out what the comments silence, and tells of comments that silence nothing.
     *
     * @param found all that is to be said
     * @param whole whether that is all that a check without leads can find; if not, comments are believed
     */
    public Heard hear(List<Diagnostic> found, boolean whole) {
        List<Diagnostic> told = new ArrayList<>();
        Set<Permit> used = new HashSet<>();
        for (Diagnostic diagnostic : found) {
            Optional<Permit> permit = diagnostic.isError() ? Optional.empty() : permit(diagnostic);
            if (permit.isPresent()) {
                used.add(permit.get());
            } else {
                told.add(diagnostic);
            }
        }
        int silenced = found.size() - told.size();
        if (whole) {
            permits.stream()
                    .filter(permit -> !used.contains(permit) && !permit.code().startsWith(ABOUT_DATA))
                    .forEach(permit -> told.add(idle(permit)));
        }
        return new Heard(told, silenced);
    }

    /** Whether a comment silences this warning. */
    public boolean silences(Diagnostic warning) {
        return !warning.isError() && permit(warning).isPresent();
    }

    private Optional<Permit> permit(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        return Stream.concat(Stream.of(span.line()), firstLines(diagnostic).stream())
                .flatMap(line -> byLine.getOrDefault(new Line(span.source(), line), List.of()).stream())
                .filter(permit -> permit.code().equals(diagnostic.code().id()))
                .findFirst();
    }

    /** Where the sentence or the row begins that a warning points into, and where the table does of whose rows it is. */
    private List<Integer> firstLines(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        List<Integer> lines = new ArrayList<>();
        Map.Entry<Integer, Sentence> entry =
                sentences.getOrDefault(span.source(), new TreeMap<>()).floorEntry(span.start());
        if (entry != null && entry.getValue().span().contains(span)) {
            Sentence sentence = entry.getValue();
            Optional<? extends Row> row = rows(sentence).stream()
                    .filter(each -> each.span().contains(span))
                    .findFirst();
            row.ifPresent(each -> lines.add(each.span().line()));
            if (row.isEmpty() || ABOUT_ROWS.contains(diagnostic.code())) {
                lines.add(sentence.span().line());
            }
        }
        return lines;
    }

    private static List<? extends Row> rows(Sentence sentence) {
        if (sentence instanceof PointsRule.Table table) {
            return table.rows();
        }
        return sentence instanceof Sentence.Decide decide ? decide.rows() : List.of();
    }

    private static Diagnostic idle(Permit permit) {
        Optional<Code> code = Arrays.stream(Code.values())
                .filter(each -> each.id().equals(permit.code()))
                .findFirst();
        String message;
        if (code.isEmpty()) {
            message = "There is no warning " + Words.quoted(permit.code()) + ", so this comment silences nothing.";
        } else if (code.get().severity() == Severity.ERROR) {
            message = Words.quoted(permit.code()) + " is an error, which no comment silences.";
        } else {
            message = "There is nothing to say as " + Words.quoted(permit.code())
                    + " here, so this comment silences nothing.";
        }
        return Diagnostic.of(Code.SILENCES_NOTHING, permit.span(), message);
    }
}
