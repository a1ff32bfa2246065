package org.meritlang.analysis.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Score;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Sentence;

/** The headings with a {@code when}, and for which leads it is true. Immutable. */
final class Headings {
    private final List<Heading> all;
    private final Optional<Program> asking;

    /**
     * A heading.
     *
     * @param group empty for the heading of the score itself
     * @param span of its {@code when}
     */
    private record Heading(String score, Optional<String> group, Condition when, Span span) {
        /** Whether it stands above the part, near or far. */
        boolean owns(Part part) {
            return part.owner().filter(owner -> Spelling.same(owner, score)).isPresent()
                    && (group.isEmpty()
                            || part.group()
                                    .filter(name -> Spelling.same(name, group.get()))
                                    .isPresent());
        }

        /** Whether it stands in the other one. */
        boolean isWithin(Heading other) {
            return group.isPresent() && other.group.isEmpty() && Spelling.same(score, other.score);
        }
    }

    private Headings(List<Heading> all, CheckedModel model) {
        this.all = List.copyOf(all);
        asking = all.isEmpty()
                ? Optional.empty()
                : Optional.of(Program.of(
                        model,
                        all.stream()
                                .map(heading -> new Question(heading.when(), false))
                                .toList()));
    }

    /** @param sentences those that the model was made of, in their order */
    static Headings of(CheckedModel model, List<Sentence> sentences) {
        List<Heading> found = new ArrayList<>();
        String score = "";
        for (Sentence sentence : sentences) {
            if (sentence instanceof Sentence.ScoreHeading heading) {
                score = heading.name().text();
                add(found, model, score, Optional.empty(), heading.clauses());
            } else if (sentence instanceof Sentence.GroupHeading heading) {
                add(found, model, score, Optional.of(heading.name().text()), heading.clauses());
            }
        }
        return new Headings(found, model);
    }

    private static void add(
            List<Heading> found, CheckedModel model, String score, Optional<String> group, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                condition(model, score, group)
                        .ifPresent(condition -> found.add(new Heading(score, group, condition, when.span())));
            }
        }
    }

    private static Optional<Condition> condition(CheckedModel model, String score, Optional<String> group) {
        Optional<Score> owner = model.scores().stream()
                .filter(each -> Spelling.same(each.name(), score))
                .findFirst();
        if (group.isEmpty()) {
            return owner.flatMap(Score::when);
        }
        return owner.map(Score::content)
                .filter(Score.Content.Rules.class::isInstance)
                .map(Score.Content.Rules.class::cast)
                .flatMap(rules -> rules.groups().stream()
                        .filter(each -> each.name()
                                .filter(name -> Spelling.same(name, group.get()))
                                .isPresent())
                        .findFirst())
                .flatMap(Score.Group::when);
    }

    /** The headings that are true for some of these leads, by their number. */
    BitSet held(LeadBatch leads, ScoredBatch scored) {
        BitSet held = new BitSet();
        if (asking.isPresent()) {
            ScoredBatch answers = asking.get().evaluate(leads, scored.asOf());
            IntStream.range(0, all.size())
                    .filter(heading -> IntStream.range(0, answers.size())
                            .anyMatch(lead -> answers.answer(heading, lead) == Truth.TRUE))
                    .forEach(held::set);
        }
        return held;
    }

    /** Whether a heading above the part is true for no lead, so that nothing is to be said of the part itself. */
    boolean rests(Part part, BitSet held) {
        return never(held).stream().anyMatch(heading -> heading.owns(part));
    }

    /** The conditions of those that are true for no lead, but not of one within such a one. */
    List<Span> neverHeld(BitSet held) {
        List<Heading> never = never(held);
        return never.stream()
                .filter(heading -> never.stream().noneMatch(heading::isWithin))
                .map(Heading::span)
                .toList();
    }

    private List<Heading> never(BitSet held) {
        return IntStream.range(0, all.size())
                .filter(heading -> !held.get(heading))
                .mapToObj(all::get)
                .toList();
    }
}
