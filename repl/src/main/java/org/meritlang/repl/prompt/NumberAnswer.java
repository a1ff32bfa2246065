package org.meritlang.repl.prompt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.score.Undecided;

/** How a number that is asked of leads is spread. */
final class NumberAnswer {
    private NumberAnswer() {}

    static String text(Inquiry inquiry, View view) {
        List<Inquiry.Answer> answers = view.answers(inquiry);
        Distribution spread = Distribution.of(answers.stream().flatMap(NumberAnswer::known));
        long of = view.held().size();
        if (spread.isEmpty()) {
            return of == 0 ? "That can be asked of leads. Open some: :open leads.csv\n" : "unknown for every lead\n";
        }
        long untold = answers.stream()
                .flatMap(answer -> answer.undecided().stream())
                .mapToLong(Undecided::leads)
                .sum();
        String known = untold == 0 ? "" : "; unknown for " + Figures.number(untold) + " of " + Figures.leads(of);
        return spread.text() + known + "\n";
    }

    private static Stream<BigDecimal> known(Inquiry.Answer answer) {
        return IntStream.range(0, answer.size()).mapToObj(answer::number).filter(Objects::nonNull);
    }
}
