package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/**
 * The lines of a text and what each of them is, told by its first words and the heading above it. A first look for
 * tools: nothing is parsed, and what is wrong with a line does not matter.
 */
record Outline(List<Line> lines) {
    Outline {
        lines = List.copyOf(lines);
    }

    /**
     * A sentence or row.
     *
     * @param form empty where its first words tell none: a condition, a line that is broken
     * @param heading the sentence that owns it; null for a sentence, which nobody owns
     */
    record Line(
            RawSentence raw, Optional<Form> form, @Nullable RawSentence heading) {
        boolean isRow() {
            return heading != null;
        }

        /** Where the words of such a line stand. */
        PhraseMerger.Place place() {
            return form.map(Form::place).orElse(PhraseMerger.Place.SENTENCE);
        }
    }

    static Outline of(SourceText source, List<RawSentence> sentences) {
        List<Line> lines = new ArrayList<>();
        Block block = null;
        RawSentence heading = null;
        boolean isDecided = false;
        for (RawSentence raw : sentences) {
            boolean isRow = block != null && block.takes(raw, line -> false) && !(isDecided && !isDecision(raw));
            if (block != null && isRow) {
                lines.add(new Line(raw, block.rowForm(raw), heading));
                block.add(raw, Optional.empty());
                isDecided = block.form().filter(f -> f == Form.DECIDE).isPresent() && endsDecision(raw);
                continue;
            }
            Optional<Form> form = SentenceReader.formOf(raw);
            lines.add(new Line(raw, form, null));
            boolean hasRows = form.isPresent() && Block.hasRows(form.get());
            block = hasRows ? new Block(form.get(), null, source.span(raw.start(), raw.end())) : null;
            heading = raw;
            isDecided = false;
        }
        return new Outline(lines);
    }

    private static boolean isDecision(RawSentence raw) {
        return DecisionRows.isRow(raw.tokens());
    }

    /** Whether a row of a decision is its last: it ends with {@code otherwise}. */
    private static boolean endsDecision(RawSentence raw) {
        List<Token> merged = PhraseMerger.merge(raw.tokens(), java.util.Set.of(), PhraseMerger.Place.DECISION);
        return merged.get(merged.size() - 1).type() == MeritLexer.OTHERWISE;
    }
}
