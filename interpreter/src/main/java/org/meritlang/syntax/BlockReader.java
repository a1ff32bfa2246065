package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
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

    BlockReader(SourceText source, SentenceReader reader, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
        this.lines = new LineReader(source, reader, problems);
    }

    /** A block that may still get rows. */
    private static final class Block {
        /** The form of its rows; null where they are passed over because their heading could not be read. */
        private final @Nullable Form rowForm;

        private final @Nullable Sentence heading;
        private final List<Row> rows = new ArrayList<>();
        private final Span start;
        private int end;
        private int lastRowEnd;
        private boolean hasBrokenRow;

        Block(@Nullable Form rowForm, @Nullable Sentence heading, Span span) {
            this.rowForm = rowForm;
            this.heading = heading;
            this.start = span;
            this.end = span.end();
            this.lastRowEnd = span.end();
        }
    }

    List<Sentence> read(List<RawSentence> raw) {
        for (RawSentence sentence : raw) {
            read(sentence);
        }
        endBlock();
        return sentences;
    }

    private void read(RawSentence raw) {
        Optional<Phrase> opening = Openings.phraseAt(raw.tokens(), 0);
        if (block != null && isRow(raw, opening.isPresent(), block)) {
            addRow(raw, block);
            return;
        }
        endBlock();
        if (opening.isPresent() && Openings.isNotYet(opening.get().token())) {
            notYet(raw, opening.get());
        } else if (opening.isEmpty() && isLoneRow(raw)) {
            loneRow(raw);
        } else {
            sentence(raw);
        }
    }

    private boolean isRow(RawSentence raw, boolean opens, Block current) {
        if (current.heading instanceof Sentence.NotYet notYet) {
            return NotYetBlocks.isLine(notYet.form(), raw, opens);
        }
        if (raw.hasColon()) {
            return true;
        }
        return !opens && !raw.startsWithPoints() && current.rowForm != null && !looksLikeSentence(raw, current);
    }

    /** Whether a line without a colon in a block is more likely a misspelt sentence than a broken row. */
    private boolean looksLikeSentence(RawSentence raw, Block current) {
        return current.rowForm != Form.ACTIVITY_ROW && lines.isMisspeltSentence(raw);
    }

    private boolean isLoneRow(RawSentence raw) {
        boolean hasSign = raw.first().type() == MeritLexer.PIPE;
        return hasSign || (raw.hasColon() && !lines.isMisspeltSentence(raw));
    }

    private void loneRow(RawSentence raw) {
        Span span = source.span(raw.start(), raw.end());
        problems.add(Diagnostic.of(
                Code.ROW_WITHOUT_HEADING,
                source.span(raw.first().start(), raw.first().end()),
                "This is a row, but no heading such as `lead has` or `points by employees` stands above it."));
        sentences.add(broken(raw, Optional.empty()));
        block = new Block(null, null, span);
    }

    private void notYet(RawSentence raw, Phrase opening) {
        Span span = source.span(raw.start(), raw.end());
        int words = opening.words().size();
        Span place = source.span(raw.start(), raw.tokens().get(words - 1).end());
        problems.add(Diagnostic.of(
                Code.NOT_YET_SUPPORTED,
                place,
                "`" + opening.text() + "` is not yet supported by this version of Merit."));
        block = new Block(null, new Sentence.NotYet(span, opening.text()), span);
    }

    private void sentence(RawSentence raw) {
        Line line = lines.read(raw, Optional.empty());
        Optional<Sentence> read = line.sentence();
        Span span = source.span(raw.start(), raw.end());
        Form rowForm = line.form().map(BlockReader::rowForm).orElse(null);
        if (rowForm != null) {
            block = new Block(rowForm, read.orElse(null), span);
        } else {
            sentences.add(read.orElseGet(() -> broken(raw, line.form())));
            boolean headingUnclear = read.isEmpty() && line.form().isEmpty();
            block = headingUnclear ? new Block(null, null, span) : null;
        }
    }

    /** A line that is skipped from here on; a line of unknown form is a heading perhaps, but not with points in front. */
    private Sentence.Broken broken(RawSentence raw, Optional<Form> form) {
        boolean mayChangeOwner = form.map(Form::changesOwner)
                .orElse(!raw.startsWithPoints() && raw.first().type() != MeritLexer.NUMBER);
        return new Sentence.Broken(source.span(raw.start(), raw.end()), mayChangeOwner);
    }

    private static @Nullable Form rowForm(Form heading) {
        return switch (heading) {
            case LEAD_HAS -> Form.ATTRIBUTE_ROW;
            case LEAD_DOES -> Form.ACTIVITY_ROW;
            case POINTS_TABLE -> Form.POINTS_ROW;
            case MODEL_NAME,
                    TIME_ZONE,
                    INCLUDE,
                    LIST,
                    DEFINE,
                    SCORE,
                    GROUP,
                    POINTS,
                    RAISE_TO,
                    LIMIT_TO,
                    GRADE,
                    DISQUALIFY,
                    ATTRIBUTE_ROW,
                    ACTIVITY_ROW,
                    POINTS_ROW -> null;
        };
    }

    private void addRow(RawSentence raw, Block current) {
        current.end = raw.end();
        Form rowForm = current.rowForm;
        if (rowForm == null) {
            return;
        }
        Line line = lines.read(raw, Optional.of(rowForm));
        if (line.form().isPresent() && line.form().get() != rowForm) {
            current.end = current.lastRowEnd;
            endBlock();
            sentences.add(broken(raw, line.form()));
            return;
        }
        current.lastRowEnd = raw.end();
        line.row().ifPresentOrElse(current.rows::add, () -> current.hasBrokenRow = true);
    }

    private void endBlock() {
        Block ended = block;
        block = null;
        if (ended == null || (ended.rowForm == null && ended.heading == null)) {
            return;
        }
        Span span = source.span(ended.start.start(), ended.end);
        boolean mayChangeOwner = ended.rowForm != Form.POINTS_ROW;
        if (ended.heading == null) {
            sentences.add(new Sentence.Broken(span, mayChangeOwner));
        } else if (ended.rows.isEmpty() && !ended.hasBrokenRow && ended.rowForm != null) {
            problems.add(Diagnostic.of(
                    Code.HEADING_WITHOUT_ROWS,
                    ended.start,
                    "Below `" + ended.start.text() + "` rows are missing, such as `" + ended.rowForm.pattern() + "`."));
            sentences.add(new Sentence.Broken(span, mayChangeOwner));
        } else {
            sentences.add(withRows(ended.heading, span, ended.rows));
        }
    }

    private static Sentence withRows(Sentence heading, Span span, List<Row> rows) {
        if (heading instanceof Sentence.LeadHas) {
            return new Sentence.LeadHas(span, cast(rows, Row.AttributeRow.class));
        }
        if (heading instanceof Sentence.LeadDoes) {
            return new Sentence.LeadDoes(span, cast(rows, Row.ActivityRow.class));
        }
        if (heading instanceof Sentence.PointsTable table) {
            return new Sentence.PointsTable(
                    span,
                    table.perOccurrence(),
                    table.subject(),
                    table.clauses(),
                    table.because(),
                    cast(rows, Row.PointsRow.class));
        }
        if (heading instanceof Sentence.NotYet notYet) {
            return new Sentence.NotYet(span, notYet.form());
        }
        throw new IllegalStateException("no block: " + heading);
    }

    private static <T extends Row> List<T> cast(List<Row> rows, Class<T> type) {
        return rows.stream().map(type::cast).toList();
    }
}
