package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Aging;
import org.meritlang.model.Condition;
import org.meritlang.model.Decay;
import org.meritlang.model.Rule;
import org.meritlang.source.Span;

/** How the points of rules below headings shrink with age: by a decay of their own, else by a heading's. */
final class HeadingDecay {
    private final Optional<WrittenDecay> heading;
    private final Ages ages;
    private final Sentences sentences;

    /**
     * The decay below headings.
     *
     * @param heading the group's, else the score's
     */
    HeadingDecay(Optional<WrittenDecay> heading, Ages ages, Sentences sentences) {
        this.heading = heading;
        this.ages = ages;
        this.sentences = sentences;
    }

    /** Of each occurrence that a rule counts. */
    Optional<Decay> ofOccurrences(Optional<WrittenDecay> own) {
        return own.or(() -> heading).map(WrittenDecay::decay);
    }

    /** Of points that are given once, by the age of the activity that their condition asks for. */
    Optional<Aging> ofCondition(Optional<WrittenDecay> own, Condition condition, Span sentence) {
        Optional<Aging> aging = aging(own, condition);
        if (aging.isEmpty()) {
            own.ifPresent(decay -> {
                throw NothingToAge.of(decay, ages.of(condition));
            });
            keeps(sentence);
        }
        return aging;
    }

    /** Of the points of a table, row by row; one row that ages is enough. */
    List<Rule.Row> ofRows(Optional<WrittenDecay> own, List<Rule.Row> rows, Span table) {
        List<Rule.Row> aged = rows.stream()
                .map(row -> new Rule.Row(row.sentence(), row.condition(), row.points(), aging(own, row.condition())))
                .toList();
        if (aged.stream().allMatch(row -> row.aging().isEmpty())) {
            own.ifPresent(decay -> {
                throw NothingToAge.of(decay, firstOf(rows));
            });
            keeps(table);
        }
        return aged;
    }

    /** Tells of a rule below a decay that has no age. */
    void keeps(Span sentence) {
        heading.ifPresent(decay -> sentences.problems().add(NothingToAge.warning(decay, sentence)));
    }

    private Optional<Aging> aging(Optional<WrittenDecay> own, Condition condition) {
        return own.or(() -> heading)
                .flatMap(decay -> ages.of(condition) instanceof Age.Of age
                        ? Optional.of(new Aging(age.occurrences(), decay.decay()))
                        : Optional.empty());
    }

    /** What the first row that says anything of age says of it. */
    private Age firstOf(List<Rule.Row> rows) {
        return rows.stream()
                .map(row -> ages.of(row.condition()))
                .filter(age -> !(age instanceof Age.Nothing))
                .findFirst()
                .orElse(new Age.Nothing());
    }
}
