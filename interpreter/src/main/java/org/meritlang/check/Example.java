package org.meritlang.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.source.Span;

/**
 * A lead as the file tells of it, and what is expected of it. Values of attributes are a text, a
 * BigDecimal, a Boolean, a LocalDate, an Instant, or a list of texts.
 *
 * @param title what the file calls it; of a row of {@code examples} its number there
 * @param attributes by name; in the order of the file
 */
public record Example(
        String title,
        Span span,
        Instant asOf,
        Map<String, Object> attributes,
        List<Deed> deeds,
        List<Expectation> expectations) {
    public Example {
        attributes = new LinkedHashMap<>(attributes);
        deeds = List.copyOf(deeds);
        expectations = List.copyOf(expectations);
    }

    /** One occurrence of an activity; several of one line follow one another. */
    public record Deed(String activity, Instant at, Map<String, Object> attributes) {
        public Deed {
            attributes = new LinkedHashMap<>(attributes);
        }
    }

    /**
     * What is expected.
     *
     * @param condition asked of the lead as it is shown: the scores of a disqualified one are 0
     * @param words as written: {@code fit is 80}
     */
    public record Expectation(Condition condition, String words, Span span) {}
}
