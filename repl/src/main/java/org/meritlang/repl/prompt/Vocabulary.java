package org.meritlang.repl.prompt;

import java.util.List;
import org.meritlang.source.Spelling;

/**
 * The names that a sentence may use at this moment. Immutable.
 *
 * @param names attributes, activities, lists, definitions, scores, labels, in the order in which they are offered
 */
public record Vocabulary(List<Entry> names) {
    public Vocabulary {
        names = List.copyOf(names);
    }

    /** What a name stands for. */
    public enum Kind {
        ATTRIBUTE,
        ACTIVITY,
        ATTRIBUTE_OF_ACTIVITY,
        LIST,
        DEFINITION,
        SCORE,
        LABELLING,
        LABEL
    }

    /**
     * A name.
     *
     * @param name as it is to be typed, in brackets where the language needs them
     * @param owner the activity that has the attribute, or the labelling that gives the label; else empty
     * @param about a few words on it: {@code text, known for 87 %}, {@code activity, 12,041 times}, {@code score, 0 to 100}
     * @param values what is seen in the data, commonest first, as written there and without quotes; empty where values
     *     are no texts
     */
    public record Entry(String name, Kind kind, String owner, String about, List<String> values) {
        public Entry {
            values = List.copyOf(values);
        }
    }

    /** Whether a name is known, in any of its spellings. */
    public boolean knows(String name) {
        String key = Spelling.key(name);
        return names.stream().anyMatch(entry -> Spelling.key(entry.name()).equals(key));
    }
}
