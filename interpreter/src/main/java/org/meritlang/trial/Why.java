package org.meritlang.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A reason for what came.
 *
 * @param points what it gave or took, where it is a sentence that does so
 * @param words a sentence, or what another output shows: {@code fit is 80}
 * @param because the reasons for that again
 */
public record Why(Optional<BigDecimal> points, String words, List<Why> because) {
    public Why {
        because = List.copyOf(because);
    }

    static Why of(String words, List<Why> because) {
        return new Why(Optional.empty(), words, because);
    }

    static Why of(String words) {
        return of(words, List.of());
    }
}
