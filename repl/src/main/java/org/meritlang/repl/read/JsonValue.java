package org.meritlang.repl.read;

import java.math.BigDecimal;
import java.util.List;
import org.meritlang.data.AttributeSetter;

/** A value of a lead in JSON. */
sealed interface JsonValue {
    /** As it stands in a cell. */
    String text();

    void give(AttributeSetter<?> row, int attribute);

    record Text(String text) implements JsonValue {
        @Override
        public void give(AttributeSetter<?> row, int attribute) {
            row.set(attribute, text);
        }
    }

    /**
     * A number.
     *
     * @param text as it was written
     */
    record Numeric(String text, BigDecimal value) implements JsonValue {
        @Override
        public void give(AttributeSetter<?> row, int attribute) {
            row.set(attribute, value);
        }
    }

    record YesNo(boolean value) implements JsonValue {
        @Override
        public String text() {
            return String.valueOf(value);
        }

        @Override
        public void give(AttributeSetter<?> row, int attribute) {
            row.set(attribute, value);
        }
    }

    record Texts(List<String> elements) implements JsonValue {
        public Texts {
            elements = List.copyOf(elements);
        }

        @Override
        public String text() {
            return String.join(";", elements);
        }

        @Override
        public void give(AttributeSetter<?> row, int attribute) {
            row.set(attribute, elements);
        }
    }
}
