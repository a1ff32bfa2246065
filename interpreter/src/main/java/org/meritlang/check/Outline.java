package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/**
 * Who owns what: the sentences of a model under their headings.
 *
 * @param scores in the order of the file, {@code total} where its heading or formula stands, else last
 * @param examples single ones and tables of them, in the order of the file
 * @param strays rules without an owner, which is told; they are checked all the same
 */
record Outline(
        List<OwnedScore> scores,
        List<Sentence.Define> definitions,
        Labellings labellings,
        List<Sentence.Disqualify> disqualifications,
        List<Sentence.Alert> alerts,
        List<Sentence> examples,
        List<PointsRule> strays) {
    Outline {
        scores = List.copyOf(scores);
        definitions = List.copyOf(definitions);
        disqualifications = List.copyOf(disqualifications);
        alerts = List.copyOf(alerts);
        examples = List.copyOf(examples);
        strays = List.copyOf(strays);
    }

    /**
     * A score with what it owns.
     *
     * @param heading empty for a {@code total} that no sentence names
     * @param groups the ungrouped rules first, where there are any
     */
    record OwnedScore(
            String name,
            Optional<Name> heading,
            List<Clause> clauses,
            Optional<Sentence.ScoreFormula> formula,
            List<OwnedGroup> groups,
            List<Sentence.RaiseTo> raises,
            List<Sentence.LimitTo> limits) {
        OwnedScore {
            clauses = List.copyOf(clauses);
            groups = List.copyOf(groups);
            raises = List.copyOf(raises);
            limits = List.copyOf(limits);
        }

        String key() {
            return Spelling.key(name);
        }

        boolean isTotal() {
            return key().equals("total");
        }

        boolean ownsNothing() {
            return groups.isEmpty() && raises.isEmpty() && limits.isEmpty();
        }

        /** Where messages about the score as a whole point to; empty for a mere sum. */
        Optional<Span> place() {
            Stream<Span> owned = Stream.of(
                            groups.stream().flatMap(OwnedGroup::sentences), raises.stream(), limits.stream())
                    .<Sentence>flatMap(sentences -> sentences)
                    .map(Sentence::span);
            return heading.map(Name::span).or(owned::findFirst);
        }
    }

    /** The sentences that give leads labels, each kind in the order of the file. */
    record Labellings(List<Sentence.Grade> grades, List<Sentence.Matrix> matrices, List<Sentence.Decide> decisions) {
        Labellings {
            grades = List.copyOf(grades);
            matrices = List.copyOf(matrices);
            decisions = List.copyOf(decisions);
        }

        boolean isEmpty() {
            return grades.isEmpty() && matrices.isEmpty() && decisions.isEmpty();
        }
    }

    /**
     * Rules with a common heading.
     *
     * @param heading empty for those that stand before the first group
     */
    record OwnedGroup(Optional<Sentence.GroupHeading> heading, List<PointsRule> rules) {
        OwnedGroup {
            rules = List.copyOf(rules);
        }

        /** The heading, where there is one, and all rules. */
        Stream<Sentence> sentences() {
            return Stream.concat(heading.stream(), rules.stream());
        }
    }
}
