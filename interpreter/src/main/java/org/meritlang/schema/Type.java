package org.meritlang.schema;

import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** The type of an attribute. */
public sealed interface Type {
    /** What messages call it, with no article: {@code text}, {@code number}. */
    String word();

    /** Any text. */
    record Text() implements Type {
        @Override
        public String word() {
            return "text";
        }
    }

    /** One of a few texts; other texts in the data are kept, counted and reported. */
    record OneOf(List<String> values) implements Type {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "one of a list";
        }
    }

    record Number() implements Type {
        @Override
        public String word() {
            return "number";
        }
    }

    record YesNo() implements Type {
        @Override
        public String word() {
            return "yes/no";
        }
    }

    /** A date, perhaps with a time. */
    record Date() implements Type {
        @Override
        public String word() {
            return "date";
        }
    }

    record TextList() implements Type {
        @Override
        public String word() {
            return "list of text";
        }
    }

    /** A number of units of time, such as the seconds of a visit. */
    record Amount(TimeUnit unit) implements Type {
        @Override
        public String word() {
            return unit.plural();
        }
    }
}
