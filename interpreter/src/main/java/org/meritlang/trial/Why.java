package org.meritlang.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.explain.Line;

/**
 * A reason for what came.
 *
 * @param points what it gave or took, where it is a sentence or a limit that does so
 * @param words a sentence, or what another output shows: {@code fit is 80}
 * @param facts on which it rested, each in words: {@code employees is 4200}
 * @param because the reasons for that again
 */
public record Why(Optional<BigDecimal> points, String words, List<String> facts, List<Why> because) {
    public Why {
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }

    static Why of(String words, List<Why> because) {
        return new Why(Optional.empty(), words, List.of(), because);
    }

    static Why of(String words) {
        return of(words, List.of());
    }

    /** A line of an explanation that gave or took points. */
    static Why of(Line line) {
        List<String> facts =
                line.facts().stream().filter(fact -> !fact.equals(line.words())).toList();
        return new Why(Optional.of(line.points()), line.told(), facts, List.of());
    }
}
