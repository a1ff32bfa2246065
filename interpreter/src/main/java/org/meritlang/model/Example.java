package org.meritlang.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.source.Span;

/**
 * A lead as the file tells of it, and what is expected of it. Values of attributes are a text, a
 * BigDecimal, a Boolean, a LocalDate, an Instant, or a list of texts.
 *
 * @param title what the file calls it; of a row of {@code examples} its number there, {@code row 2}
 * @param attributes by name; in the order of the file
 */
public record Example(
        String title,
        Span span,
        Instant asOf,
        Map<String, Object> attributes,
        List<Deed> deeds,
        List<Expectation> expectations)
        implements ToldLead {
    public Example {
        attributes = new LinkedHashMap<>(attributes);
        deeds = List.copyOf(deeds);
        expectations = List.copyOf(expectations);
    }

    /** The same lead, of which something else is expected. */
    public Example with(List<Expectation> expected) {
        return new Example(title, span, asOf, attributes, deeds, expected);
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
     * @param asShown whether the condition sees the lead as it is shown, the scores of a disqualified one being
     *     0; an alert's sees it as if nothing disqualified it
     * @param holds whether the condition has to be true; else it must be anything but true
     * @param words as the formatter writes them: {@code fit is 80}
     */
    public record Expectation(Condition condition, boolean asShown, boolean holds, String words, Span span) {}
}
