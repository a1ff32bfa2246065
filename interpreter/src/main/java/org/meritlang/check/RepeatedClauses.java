package org.meritlang.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Formatter;

/** Finds clauses of which an earlier one says the same thing, or another of the same thing. */
final class RepeatedClauses implements Clause.Visitor<String> {
    private static final RepeatedClauses TOPICS = new RepeatedClauses();
    private static final String MOST = "most";
    private static final String LEAST = "least";
    private static final String RANGE = "range";
    private static final String DECAY = "decay";

    private RepeatedClauses() {}

    static void refuse(List<Clause> clauses) {
        Map<String, Clause> byTopic = new HashMap<>();
        for (Clause clause : clauses) {
            String topic = clause.accept(TOPICS);
            Clause first = byTopic.putIfAbsent(topic, clause);
            if (first == null && topic.equals(RANGE)) {
                first = byTopic.getOrDefault(MOST, byTopic.get(LEAST));
            } else if (first == null && (topic.equals(MOST) || topic.equals(LEAST))) {
                first = byTopic.get(RANGE);
            }
            if (first != null) {
                throw Refusal.of(Diagnostic.of(Code.CLAUSE_OUT_OF_PLACE, clause.span(), words(topic, first, clause))
                        .withRelated(first.span(), "the first"));
            }
        }
    }

    private static String words(String topic, Clause first, Clause second) {
        String one = Places.quoted(first.span());
        String other = Places.quoted(second.span());
        if (topic.equals(DECAY) && first.getClass() != second.getClass()) {
            return "Points lose weight in one way, and here are two, " + one + " and " + other + ".";
        }
        if (second instanceof Clause.When) {
            return "One sentence takes one `when`; join both conditions with `and`.";
        }
        return other + " says again what " + one + " says already.";
    }

    @Override
    public String visitRange(Clause.Range range) {
        return RANGE;
    }

    @Override
    public String visitUpTo(Clause.UpTo upTo) {
        return MOST;
    }

    @Override
    public String visitDownTo(Clause.DownTo downTo) {
        return LEAST;
    }

    @Override
    public String visitWhen(Clause.When when) {
        return "when";
    }

    @Override
    public String visitUpToTimes(Clause.UpToTimes upTo) {
        return "times";
    }

    @Override
    public String visitAtMostEvery(Clause.AtMostEvery atMost) {
        return "every " + atMost.duration().amount().value().stripTrailingZeros() + " "
                + atMost.duration().unit();
    }

    @Override
    public String visitAtMostIn(Clause.AtMostIn atMost) {
        return "a " + atMost.unit();
    }

    @Override
    public String visitAtMostPer(Clause.AtMostPer atMost) {
        return "per " + atMost.attribute().key();
    }

    @Override
    public String visitHalving(Clause.Halving halving) {
        return DECAY;
    }

    @Override
    public String visitLosing(Clause.Losing losing) {
        return DECAY;
    }

    @Override
    public String visitFading(Clause.Fading fading) {
        return DECAY;
    }

    @Override
    public String visitWithin(Clause.Within within) {
        return "within " + Formatter.words(List.of(within));
    }
}
