package org.meritlang.analysis.ranges;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.data.Folding;
import org.meritlang.model.Condition;
import org.meritlang.syntax.Quantifier;

/** What the truth of a test of a text can be for a set of leads: texts that are written out, and patterns of others. */
final class TextProspects {
    private final CellProspects cells;

    TextProspects(CellProspects cells) {
        this.cells = cells;
    }

    Prospects.Seen of(Condition.TextIs node) {
        Matter text = Simple.of(node.text());
        if (cells.space().knows(new Matter.Pattern(text, node))) {
            return pattern(text, node);
        }
        Set<String> values = new HashSet<>();
        node.values().forEach(value -> values.add(Folding.fold(value)));
        return cells.of(cells.space().place(text), cell -> {
            if (cell instanceof Cell.Unknown) {
                return Truths.UNKNOWN;
            }
            return cell instanceof Cell.AnyText
                    ? Truths.KNOWN
                    : Truths.of(cell instanceof Cell.Written written && values.contains(written.value()));
        });
    }

    private Prospects.Seen pattern(Matter text, Condition test) {
        int variable = cells.space().place(text);
        int pattern = cells.space().place(new Matter.Pattern(text, test));
        Prospects.Seen written = cells.of(variable, cell -> {
            if (cell instanceof Cell.Written value) {
                return Truths.of(Texts.holds(test, value.value()));
            }
            return cell instanceof Cell.Unknown ? Truths.UNKNOWN : Truths.NONE;
        });
        Prospects.Seen other = cells.of(pattern, CellProspects::truth);
        int otherCell = other(cells.space().variable(variable).cells());
        Touched touched = Touched.of(variable).and(Touched.of(pattern));
        return new Prospects.Seen(
                view -> {
                    int cell = view.chosen(variable);
                    int truths = written.truths(view);
                    return cell == View.ANY || cell == otherCell ? truths | other.truths(view) : truths;
                },
                touched,
                false);
    }

    /** The cell of texts that are not written out, of which a pattern may be true or not. */
    private static int other(List<Cell> cells) {
        return Math.max(cells.indexOf(new Cell.Other()), cells.indexOf(new Cell.AnyText()));
    }

    Prospects.Seen of(Condition.SameText node) {
        Prospects.Seen left = cells.known(Simple.of(node.left()));
        Prospects.Seen right = cells.known(Simple.of(node.right()));
        return cells.whereKnown(node, List.of(left, right));
    }

    Prospects.Seen of(Condition.TextTest node) {
        Prospects.Seen positive = pattern(Simple.of(node.text()), Texts.positive(node));
        return node.quantifier() == Quantifier.NONE
                ? new Prospects.Seen(view -> Truths.not(positive.truths(view)), positive.touched(), false)
                : positive;
    }
}
