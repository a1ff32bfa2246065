package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.LineReader.Line;

/** Reads sentence after sentence and gives each block its rows. */
final class BlockReader {
    private final SourceText source;
    private final LineReader lines;
    private final Diagnostics problems;
    private final List<Sentence> sentences = new ArrayList<>();
    private @Nullable Block block;

    BlockReader(SourceText source, SentenceReader reader, Set<String> outputs, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
        this.lines = new LineReader(source, reader, outputs, problems);
    }

    List<Sentence> read(List<RawSentence> raw) {
        for (RawSentence sentence : raw) {
            read(sentence);
        }
        endBlock();
        return sentences;
    }

    private void read(RawSentence raw) {
        if (block != null && (block.takes(raw, lines::isMisspeltSentence) || MatrixLines.isBare(source, raw, block))) {
            addRow(raw, block);
            return;
        }
        endBlock();
        Optional<String> missing = missingHeading(raw);
        if (missing.isPresent()) {
            loneRow(raw, missing.get());
        } else {
            sentence(raw);
        }
    }

    /** Of a row that stands below no heading: what is said of it. */
    private Optional<String> missingHeading(RawSentence raw) {
        if (Openings.phraseAt(raw.tokens(), 0).isPresent()) {
            return Optional.empty();
        }
        if (isColonRule(raw)) {
            return Optional.empty();
        }
        if (raw.first().type() == MeritLexer.PIPE) {
            return Optional.of("This is a row of a table, but no `matrix` or `examples` stands above it.");
        }
        if (Openings.exampleLineAt(raw.tokens(), 0).isPresent()) {
            return Optional.of("This is a line of an example, but no heading such as `" + Form.EXAMPLE.pattern()
                    + "` stands above it.");
        }
        if (raw.hasColon() && isBesideHeading(raw)) {
            return Optional.of("The rows of `lead has` and `lead does` stand below it, one a line.");
        }
        return raw.hasColon() && !lines.isMisspeltSentence(raw)
                ? Optional.of(
                        "This is a row, but no heading such as `lead has` or `points by employees` stands above it.")
                : Optional.empty();
    }

    private boolean isColonRule(RawSentence raw) {
        return raw.hasColon() && lines.isColonRule(raw);
    }

    /** Whether it begins with {@code lead has} or {@code lead does} and goes on in the same line. */
    private static boolean isBesideHeading(RawSentence raw) {
        return raw.tokens().size() > 2
                && raw.first().folded().equals("lead")
                && List.of("has", "does").contains(raw.tokens().get(1).folded());
    }

    private void loneRow(RawSentence raw, String message) {
        Span first = source.span(raw.first().start(), raw.first().end());
        problems.add(Diagnostic.of(Code.ROW_WITHOUT_HEADING, first, message));
        sentences.add(broken(raw, Optional.empty()));
        block = Block.unclear(span(raw));
    }

    private void sentence(RawSentence raw) {
        Line line = lines.read(raw, Optional.empty());
        Optional<Sentence> read = line.sentence();
        if (line.form().isPresent() && Block.hasRows(line.form().get())) {
            block = new Block(line.form().get(), read.orElse(null), span(raw));
        } else {
            sentences.add(read.orElseGet(() -> broken(raw, line.form())));
            boolean headingUnclear = read.isEmpty() && line.form().isEmpty() && !isColonRule(raw);
            block = headingUnclear ? Block.unclear(span(raw)) : null;
        }
    }

    private Span span(RawSentence raw) {
        return source.span(raw.start(), raw.end());
    }

    /** A line that is skipped from here on; a line of unknown form is a heading perhaps, but not with points in front. */
    private Sentence.Broken broken(RawSentence raw, Optional<Form> form) {
        boolean mayChangeOwner = form.map(Form::changesOwner)
                .orElse(!raw.startsWithPoints() && raw.first().type() != MeritLexer.NUMBER);
        return new Sentence.Broken(span(raw), mayChangeOwner);
    }

    private void addRow(RawSentence raw, Block current) {
        current.passOver(raw);
        if (current.form().isEmpty() || isRefused(raw, current)) {
            return;
        }
        Optional<Form> rowForm = current.rowForm(raw);
        Line line = rowForm.isPresent() ? lines.read(raw, rowForm) : lines.readExampleLine(raw);
        boolean isRow = line.form().isEmpty()
                || line.form().equals(rowForm)
                || line.form().get().isExampleLine();
        if (!isRow) {
            current.giveBack();
            endBlock();
            sentences.add(broken(raw, line.form()));
            return;
        }
        current.add(raw, line.row());
    }

    /** Says what is wrong with a line whatever its words are. */
    private boolean isRefused(RawSentence raw, Block current) {
        if (raw.isRuledLine()) {
            problems.add(Diagnostic.of(
                    Code.SUPERFLUOUS_WORD,
                    span(raw),
                    "A table needs no line below its header.",
                    Fix.certain("leave it out", span(raw), "")));
            return true;
        }
        if (current.isDecided()) {
            problems.add(Diagnostic.of(
                    Code.UNREACHABLE_ROW,
                    span(raw),
                    "`otherwise` has taken every lead before this row, so nothing ever reaches it."));
            return true;
        }
        if (current.isOfOneExample(raw)) {
            if (!current.hasBrokenRow()) {
                problems.add(linesOfOneExample(raw));
            }
            current.add(raw, Optional.empty());
            return true;
        }
        if (MatrixLines.isBare(source, raw, current)) {
            problems.add(MatrixLines.complaint(
                    source, raw, !current.hasBrokenRow() && current.rows().isEmpty()));
            current.add(raw, Optional.empty());
            return true;
        }
        if (current.isTooLate(raw)) {
            problems.add(Diagnostic.of(
                    Code.CLAUSE_OUT_OF_PLACE, span(raw), "`as of` stands before the table, for all of its rows."));
            return true;
        }
        return false;
    }

    private Diagnostic linesOfOneExample(RawSentence raw) {
        return Diagnostic.of(
                Code.CLAUSE_OUT_OF_PLACE,
                span(raw),
                "Of the lines of an `example`, a table of `examples` takes `as of` alone; what its leads have and what is"
                        + " expected stands in columns, and what leads do in an `example` of its own.");
    }

    private void endBlock() {
        Block ended = block;
        block = null;
        if (ended != null && ended.form().isPresent()) {
            sentences.add(new BlockBuilder(ended, problems).build());
        }
    }
}
