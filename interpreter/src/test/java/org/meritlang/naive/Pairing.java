package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.ScoredBatch;

/** A model, the same as a program that answers questions, and leads to score at an instant. */
record Pairing(CheckedModel model, List<Question> questions, Program program, List<RawLead> leads, Instant now) {
    static final int LEADS = 20;
    private static final int QUESTIONS = 4;

    /** A model that is made up at random, and leads around its edges. */
    static Pairing of(int seed) {
        Chance chance = new Chance(seed);
        return of(chance, Manner.ANY, RandomTimes.zone(chance));
    }

    /** The same with such a model. */
    static Pairing of(Chance chance, Manner manner, ZoneId zone) {
        Instant now = RandomTimes.instant(chance);
        return of(RandomModel.of(chance, manner, zone, now), chance, now);
    }

    /** A model of very few sentences. */
    static Pairing small(Chance chance, Manner manner) {
        ZoneId zone = RandomTimes.zone(chance);
        Instant now = RandomTimes.instant(chance);
        return of(RandomModel.small(chance, manner, zone, now), chance, now);
    }

    /** Leads around the edges of this model. */
    static Pairing of(CheckedModel model, Chance chance, Instant now) {
        RandomLeads leads = new RandomLeads(chance, model.zone(), now);
        return new Pairing(
                model,
                List.of(),
                Program.of(model),
                IntStream.range(0, LEADS).mapToObj(leads::lead).toList(),
                now);
    }

    /** The same with questions that are put beside the model. */
    Pairing asked(Chance chance) {
        List<Question> made = new RandomQuestions(chance, model).make(QUESTIONS);
        return new Pairing(model, made, Program.of(model, made), leads, now);
    }

    /** The same leads but for this. */
    Pairing with(UnaryOperator<RawLead> change) {
        return new Pairing(model, questions, program, leads.stream().map(change).toList(), now);
    }

    /** The first few leads. */
    Pairing first(int count) {
        return new Pairing(model, questions, program, leads.subList(0, count), now);
    }

    ScoredBatch score(List<RawLead> some) {
        return program.evaluate(RawLead.batch(some, model), now);
    }
}
