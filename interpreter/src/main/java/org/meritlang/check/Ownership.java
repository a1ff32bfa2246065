package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.GroupIndentation;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Owning;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** Gives every rule to the heading that owns it, as in a document: by order, not by indentation. */
final class Ownership {
    private final Sentences sentences;
    private final boolean hasHeadings;
    private final List<Outline.OwnedScore> scores = new ArrayList<>();
    private final List<Sentence.Define> definitions = new ArrayList<>();
    private final List<Sentence.Grade> grades = new ArrayList<>();
    private final List<Sentence.Matrix> matrices = new ArrayList<>();
    private final List<Sentence.Decide> decisions = new ArrayList<>();
    private final List<Sentence.Disqualify> disqualifications = new ArrayList<>();
    private final List<Sentence.Alert> alerts = new ArrayList<>();
    private final List<Sentence> examples = new ArrayList<>();
    private final List<PointsRule> strays = new ArrayList<>();
    private final Set<Sentence> told = new HashSet<>();
    private final OpenScore loose = new OpenScore("total", Optional.empty(), List.of());

    private final Taker taker = new Taker();
    private Optional<OpenScore> open = Optional.empty();
    private String ender = "";
    private boolean strayTold;
    private boolean ownerUnknown;
    private Optional<Sentence> firstLoose = Optional.empty();

    private Ownership(Sentences sentences, boolean hasHeadings) {
        this.sentences = sentences;
        this.hasHeadings = hasHeadings;
    }

    static Outline of(List<Sentence> all, Sentences sentences) {
        boolean hasHeadings = all.stream().anyMatch(Ownership::isHeading);
        Ownership ownership = new Ownership(sentences, hasHeadings);
        Optional<SourceText> source = Optional.empty();
        for (Sentence sentence : all) {
            SourceText here = sentence.span().source();
            if (source.isPresent() && source.get() != here) {
                ownership.endScore("the file that it stands in");
            }
            source = Optional.of(here);
            ownership.take(sentence);
        }
        return ownership.finish();
    }

    /** Whether this makes loose rules ambiguous: a heading, or the formula of a score other than total. */
    private static boolean isHeading(Sentence sentence) {
        return sentence instanceof Sentence.ScoreHeading
                || (sentence instanceof Sentence.ScoreFormula formula
                        && !formula.name().key().equals("total"));
    }

    private void take(Sentence sentence) {
        Owning.ender(sentence).ifPresent(this::endScore);
        sentence.accept(taker);
    }

    /** Puts each sentence where it belongs. What declares names only is taken elsewhere. */
    private final class Taker implements Sentence.Visitor<Void> {
        @Override
        public Void visitModelName(Sentence.ModelName model) {
            return null;
        }

        @Override
        public Void visitTimeZone(Sentence.TimeZone timeZone) {
            return null;
        }

        @Override
        public Void visitInclude(Sentence.Include include) {
            return null;
        }

        @Override
        public Void visitLeadHas(Sentence.LeadHas leadHas) {
            return null;
        }

        @Override
        public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
            return null;
        }

        @Override
        public Void visitListOf(Sentence.ListOf list) {
            return null;
        }

        @Override
        public Void visitListFrom(Sentence.ListFrom list) {
            return null;
        }

        @Override
        public Void visitDefine(Sentence.Define define) {
            definitions.add(define);
            return null;
        }

        @Override
        public Void visitScoreHeading(Sentence.ScoreHeading heading) {
            begin();
            Name name = heading.name();
            open = Optional.of(new OpenScore(name.text(), Optional.of(name), heading.clauses()));
            return null;
        }

        @Override
        public Void visitScoreFormula(Sentence.ScoreFormula formula) {
            begin();
            Name name = formula.name();
            scores.add(new OpenScore(name.text(), Optional.of(name), formula.clauses()).close(Optional.of(formula)));
            return null;
        }

        @Override
        public Void visitGroupHeading(Sentence.GroupHeading group) {
            owner(group).ifPresent(score -> openGroup(score, group));
            return null;
        }

        @Override
        public Void visitPointsRule(PointsRule rule) {
            owner(rule).ifPresentOrElse(score -> addRule(score, rule), () -> strays.add(rule));
            return null;
        }

        @Override
        public Void visitRaiseTo(Sentence.RaiseTo raise) {
            bounded(raise).ifPresent(score -> score.addRaise(raise));
            return null;
        }

        @Override
        public Void visitLimitTo(Sentence.LimitTo limit) {
            bounded(limit).ifPresent(score -> score.addLimit(limit));
            return null;
        }

        @Override
        public Void visitGrade(Sentence.Grade grade) {
            grades.add(grade);
            return null;
        }

        @Override
        public Void visitDisqualify(Sentence.Disqualify disqualify) {
            disqualifications.add(disqualify);
            return null;
        }

        @Override
        public Void visitMatrix(Sentence.Matrix matrix) {
            matrices.add(matrix);
            return null;
        }

        @Override
        public Void visitDecide(Sentence.Decide decide) {
            decisions.add(decide);
            return null;
        }

        @Override
        public Void visitAlert(Sentence.Alert alert) {
            alerts.add(alert);
            return null;
        }

        @Override
        public Void visitExample(Sentence.Example example) {
            Ownership.this.examples.add(example);
            return null;
        }

        @Override
        public Void visitExamples(Sentence.Examples examples) {
            Ownership.this.examples.add(examples);
            return null;
        }

        @Override
        public Void visitBroken(Sentence.Broken broken) {
            ownerUnknown |= broken.mayChangeOwner();
            return null;
        }
    }

    private void begin() {
        strayTold = false;
        ownerUnknown = false;
    }

    private void endScore(String by) {
        if (open.isPresent()) {
            scores.add(open.get().close(Optional.empty()));
            open = Optional.empty();
            strayTold = false;
        }
        if (!by.isEmpty()) {
            ender = by;
        }
    }

    /** The score that a sentence belongs to; empty, and told once for all that follow, where there is none. */
    private Optional<OpenScore> owner(Sentence sentence) {
        if (ownerUnknown) {
            return Optional.empty();
        }
        if (open.isPresent()) {
            return open;
        }
        if (!hasHeadings) {
            firstLoose = firstLoose.or(() -> Optional.of(sentence));
            return Optional.of(loose);
        }
        if (!strayTold) {
            strayTold = true;
            told.add(sentence);
            sentences.problems().add(ownerless(sentence));
        }
        return Optional.empty();
    }

    private Diagnostic ownerless(Sentence sentence) {
        return scores.isEmpty()
                ? OwnerProblems.beforeFirstScore(sentence)
                : OwnerProblems.behindLastScore(sentence, ender, scores.get(scores.size() - 1));
    }

    private void openGroup(OpenScore score, Sentence.GroupHeading group) {
        score.openGroup(group).ifPresent(first -> sentences.problems().add(OwnerProblems.secondGroup(group, first)));
    }

    private void addRule(OpenScore score, PointsRule rule) {
        if (score.isPastItsGroups()) {
            strays.add(rule);
            if (!strayTold) {
                strayTold = true;
                told.add(rule);
                sentences.problems().add(OwnerProblems.behindGroups(rule));
            }
            return;
        }
        score.openGroup().flatMap(group -> GroupIndentation.ofRule(rule, group)).ifPresent(sentences.problems()::add);
        score.addRule(rule);
    }

    /** The score that a {@code raise to} or {@code limit to} belongs to. */
    private Optional<OpenScore> bounded(Sentence bound) {
        Optional<OpenScore> score = owner(bound);
        score.flatMap(OpenScore::openGroup)
                .flatMap(group -> GroupIndentation.ofBound(bound, group))
                .ifPresent(sentences.problems()::add);
        return score;
    }

    private Outline finish() {
        endScore("");
        Outline.OwnedScore looseTotal = loose.close(Optional.empty());
        Optional<Outline.OwnedScore> total =
                scores.stream().filter(Outline.OwnedScore::isTotal).findFirst();
        if (total.isEmpty()) {
            scores.add(looseTotal);
        } else if (!looseTotal.ownsNothing()) {
            looseTotal.groups().forEach(group -> strays.addAll(group.rules()));
        }
        total.ifPresent(this::checkTotal);
        strays.removeAll(told);
        Outline.Labellings labellings = new Outline.Labellings(grades, matrices, decisions);
        return new Outline(scores, definitions, labellings, disqualifications, alerts, examples, strays);
    }

    private void checkTotal(Outline.OwnedScore total) {
        Span place = total.heading().orElseThrow().span();
        if (total.formula().isPresent() && firstLoose.isPresent()) {
            sentences
                    .problems()
                    .add(OwnerProblems.formulaBesideRule(place, firstLoose.get().span()));
        }
        if (total.formula().isEmpty() && scores.size() > 1) {
            sentences.problems().add(OwnerProblems.rulesOfTotal(place));
        }
    }
}
