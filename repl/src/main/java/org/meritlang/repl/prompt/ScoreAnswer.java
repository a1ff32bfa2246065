package org.meritlang.repl.prompt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.analysis.Attainable;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** How a score is spread over the leads, and what it can be at all. */
final class ScoreAnswer {
    private ScoreAnswer() {}

    /**
     * As the prompt shows it.
     *
     * @param score its place among the scores
     */
    static String text(int score, View view) {
        String name = view.outline().scores().get(score);
        Attainable attainable = view.model().attainable(name);
        List<ScoredBatch> scored = view.scored();
        Distribution spread = Distribution.of(scored.stream().flatMap(batch -> qualified(batch, score)));
        if (spread.isEmpty()) {
            return view.held().size() == 0
                    ? name + ": a score, can be " + attainable.words() + "\n"
                    : name + ": every lead is disqualified\n";
        }
        BigDecimal low = Optional.of(spread.lowest())
                .filter(lowest -> attainable.least().isEmpty()
                        || lowest.compareTo(attainable.least().get()) < 0)
                .or(attainable::least)
                .orElseThrow();
        BigDecimal high = attainable.most().orElse(spread.highest()).max(spread.highest());
        long out = view.held().size() - spread.count();
        return spread.line(low, high) + "   " + spread.middle() + "; can be " + attainable.words()
                + (out == 0 ? "" : "; " + Figures.number(out) + " disqualified") + "\n";
    }

    private static Stream<BigDecimal> qualified(ScoredBatch batch, int score) {
        return IntStream.range(0, batch.size())
                .filter(lead -> !batch.disqualified(lead))
                .mapToObj(lead -> Points.decimal(batch.points(score, lead)));
    }
}
