package org.meritlang.trial;

import java.util.List;
import org.meritlang.source.Span;

/**
 * An expectation that does not hold.
 *
 * @param expected as the formatter writes it: {@code fit is 65}
 * @param came the outputs that it asks, as shown: {@code fit is 80}
 * @param told both in one line: {@code fit is 80, not 65}
 * @param why the sentences that made what came, strongest first
 */
public record Miss(Span span, String expected, String came, String told, List<Why> why) {
    public Miss {
        why = List.copyOf(why);
    }
}
