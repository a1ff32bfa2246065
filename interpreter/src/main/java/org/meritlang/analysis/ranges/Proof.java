package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Example;
import org.meritlang.model.ToldLeads;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Sentence;

/** Scores leads that are thought of, as any lead is scored, as long as there is time. For one thread. */
final class Proof {
    /** In rules that are made ready, and rules and facts that are scored, of a whole model. */
    private static final long MOST_OF_A_MODEL = 2_000_000;

    /** Making a rule ready takes as long as scoring it so often. */
    private static final int MAKING = 20;

    /** A rule is about so many letters. */
    private static final int LETTERS_OF_A_RULE = 30;

    private final CheckedModel model;
    private final long rules;
    private final Budget budget;
    private final ToldLeads told;
    private final Supplier<Program> source;
    private @Nullable Program program;

    /** Whether a lead of a batch shows what is to be shown. */
    @FunctionalInterface
    interface Shows {
        boolean is(ScoredBatch scored, int lead);
    }

    /** @param sentences those that the model was made of */
    Proof(CheckedModel model, List<Sentence> sentences) {
        this(model, rules(sentences), new Budget(MOST_OF_A_MODEL), new ToldLeads(model), () -> Program.of(model));
    }

    private Proof(CheckedModel model, long rules, Budget budget, ToldLeads told, Supplier<Program> source) {
        this.model = model;
        this.rules = rules;
        this.budget = budget;
        this.told = told;
        this.source = source;
    }

    /** As many as their words would make: a rule may be as long as a file. */
    private static long rules(List<Sentence> sentences) {
        long letters = sentences.stream()
                .filter(sentence -> !(sentence instanceof Sentence.Example) && !(sentence instanceof Sentence.Examples))
                .mapToLong(sentence -> sentence.span().end() - sentence.span().start())
                .sum();
        return 1 + letters / LETTERS_OF_A_RULE;
    }

    /** The same that answers a question, too, out of the same time. */
    Proof asking(Question question) {
        return new Proof(model, rules, budget, told, () -> Program.of(model, List.of(question)));
    }

    /** Whether no more leads are scored. */
    boolean isOver() {
        return budget.isSpent();
    }

    /** Leads that have the same as-of; empty where there is no time left. */
    Optional<ScoredBatch> score(List<Example> leads) {
        if (budget.isSpent() || leads.isEmpty()) {
            return Optional.empty();
        }
        long deeds = leads.stream().mapToLong(lead -> lead.deeds().size()).sum();
        budget.spend(deeds + leads.size() * rules + (program == null ? MAKING * rules : 0));
        Program ready = program == null ? source.get() : program;
        program = ready;
        return Optional.of(ready.evaluate(told.batch(leads), leads.get(0).asOf()));
    }

    /** The first that shows it, without the facts that it can do without. */
    Optional<Example> first(List<Example> leads, Shows shows) {
        Optional<ScoredBatch> scored = score(leads);
        for (int lead = 0; scored.isPresent() && lead < leads.size(); lead++) {
            if (shows.is(scored.get(), lead)) {
                return Optional.of(new FewestFacts(one -> score(List.of(one))
                                .filter(batch -> shows.is(batch, 0))
                                .isPresent())
                        .of(leads.get(lead)));
            }
        }
        return Optional.empty();
    }
}
