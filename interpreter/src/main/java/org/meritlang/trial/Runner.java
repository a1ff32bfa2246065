package org.meritlang.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.Explainer;
import org.meritlang.guess.Facts;
import org.meritlang.guess.Past;
import org.meritlang.guess.Questions;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.Example;
import org.meritlang.model.ToldLeads;
import org.meritlang.patience.Patience;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.SourceText;

/** Scores the leads of examples, those of one instant together, asks whether all came as expected, and else why not. */
final class Runner {
    /** So many leads at once that the answers to a large table's questions stay small. */
    private static final int MOST_AT_ONCE = 256;

    private final CheckedModel model;
    private final Questions questions = new Questions();
    private final Program program;
    private final ToldLeads leads;

    Runner(CheckedModel model) {
        this.model = model;
        for (Example example : model.examples()) {
            for (Example.Expectation each : example.expectations()) {
                questions.put(each.condition(), each.asShown());
                Misses.terms(each.condition()).forEach(term -> questions.put(term, true));
            }
        }
        for (int i = 0; i < model.definitions().size(); i++) {
            if (model.definitions().get(i) instanceof Definition.OfCondition) {
                questions.put(new Condition.Defined(i), true);
            }
        }
        this.program = questions.program(model);
        this.leads = new ToldLeads(model);
    }

    Trial run() {
        Tried[] tried = new Tried[model.examples().size()];
        BitSet acted = new BitSet();
        for (List<Integer> together : byInstant().values()) {
            for (int from = 0; from < together.size(); from += MOST_AT_ONCE) {
                List<Integer> some = together.subList(from, Math.min(together.size(), from + MOST_AT_ONCE));
                LeadBatch told = batch(some);
                ScoredBatch batch = program.evaluate(told, asOf(some));
                List<List<Miss>> misses = misses(some, told, batch);
                for (int lead = 0; lead < some.size(); lead++) {
                    Example example = model.examples().get(some.get(lead));
                    tried[some.get(lead)] = new Tried(example.title(), example.span(), misses.get(lead));
                }
                List<Firing> firings = batch.firings();
                IntStream.range(0, firings.size())
                        .filter(part -> IntStream.range(0, batch.size())
                                .anyMatch(lead -> Acted.shows(firings.get(part), batch, lead)))
                        .forEach(acted::set);
            }
        }
        return new Trial(List.of(tried), coverage(acted));
    }

    private Map<Instant, List<Integer>> byInstant() {
        Map<Instant, List<Integer>> byInstant = new LinkedHashMap<>();
        for (int i = 0; i < model.examples().size(); i++) {
            byInstant
                    .computeIfAbsent(model.examples().get(i).asOf(), asOf -> new ArrayList<>())
                    .add(i);
        }
        return byInstant;
    }

    private LeadBatch batch(List<Integer> examples) {
        List<Facts> facts = examples.stream()
                .map(model.examples()::get)
                .map(example -> new Facts(example.attributes(), example.deeds()))
                .toList();
        return leads.batch(facts);
    }

    private Instant asOf(List<Integer> examples) {
        return model.examples().get(examples.get(0)).asOf();
    }

    private List<List<Miss>> misses(List<Integer> examples, LeadBatch told, ScoredBatch batch) {
        List<List<Example.Expectation>> missed = IntStream.range(0, examples.size())
                .mapToObj(lead -> missed(model.examples().get(examples.get(lead)), batch, lead))
                .toList();
        if (missed.stream().allMatch(List::isEmpty)) {
            return missed.stream().map(none -> List.<Miss>of()).toList();
        }
        Function<Instant, Past> pasts = instant -> (amount, unit) -> program.evaluateBack(told, instant, amount, unit);
        Map<Instant, ExplainedBatch> known = new HashMap<>();
        Explainer explainer = Explainer.of(model);
        Function<Instant, ExplainedBatch> explained =
                instant -> known.computeIfAbsent(instant, any -> explainer.explain(told, instant));
        return IntStream.range(0, examples.size())
                .mapToObj(lead -> missed.get(lead).isEmpty()
                        ? List.<Miss>of()
                        : told(missed.get(lead), told, new Shown(model, questions, batch, pasts, lead), explained))
                .toList();
    }

    private List<Example.Expectation> missed(Example example, ScoredBatch batch, int lead) {
        Patience.current().check();
        return example.expectations().stream()
                .filter(expected -> expected.holds()
                        != (questions.answer(expected.condition(), expected.asShown(), batch, lead) == Truth.TRUE))
                .toList();
    }

    private List<Miss> told(
            List<Example.Expectation> missed,
            LeadBatch told,
            Shown shown,
            Function<Instant, ExplainedBatch> explained) {
        Misses misses =
                new Misses(model, shown, instant -> explained.apply(instant).of(shown.lead()), told);
        return missed.stream().map(misses::of).toList();
    }

    private Coverage coverage(BitSet acted) {
        List<Part> parts = program.evaluate(leads.batch(List.of()), Instant.EPOCH).firings().stream()
                .map(Firing::part)
                .toList();
        List<Integer> inOrder = inFileOrder(parts);
        return new Coverage(
                inOrder.stream().filter(acted::get).map(parts::get).toList(),
                inOrder.stream()
                        .filter(part -> !acted.get(part))
                        .map(parts::get)
                        .toList());
    }

    /** Files in the order in which parts of them come up. */
    private static List<Integer> inFileOrder(List<Part> parts) {
        List<SourceText> files =
                parts.stream().map(part -> part.span().source()).distinct().toList();
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                part -> files.indexOf(parts.get(part).span().source()))
                        .thenComparingInt(part -> parts.get(part).span().start()))
                .toList();
    }
}
