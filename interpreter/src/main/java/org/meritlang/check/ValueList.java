package org.meritlang.check;

import java.math.BigDecimal;
import java.util.List;
import org.meritlang.schema.Type;

/**
 * What {@code list} names: texts, or numbers.
 *
 * @param isReadable false where a value or the file is at fault, which is told at the list itself
 */
record ValueList(String name, List<String> texts, List<BigDecimal> numbers, boolean isReadable) {
    ValueList {
        texts = List.copyOf(texts);
        numbers = List.copyOf(numbers);
    }

    static ValueList unreadable(String name) {
        return new ValueList(name, List.of(), List.of(), false);
    }

    boolean holdsNumbers() {
        return !numbers.isEmpty();
    }

    /** The type of its values. */
    Type type() {
        return holdsNumbers() ? new Type.Number() : new Type.Text();
    }
}
