package org.meritlang.schema;

import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** The type of an attribute. */
public sealed interface Type {
    /** What messages call it, with no article: {@code text}, {@code number}. */
    String word();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of type, none with a default. */
    interface Visitor<R> {
        R visitText(Text node);

        R visitOneOf(OneOf node);

        R visitNumber(Number node);

        R visitYesNo(YesNo node);

        R visitDate(Date node);

        R visitTextList(TextList node);

        R visitAmount(Amount node);
    }

    /** Any text. */
    record Text() implements Type {
        @Override
        public String word() {
            return "text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOneOf(this);
        }
    }

    record Number() implements Type {
        @Override
        public String word() {
            return "number";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumber(this);
        }
    }

    record YesNo() implements Type {
        @Override
        public String word() {
            return "yes/no";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    /** A date, perhaps with a time. */
    record Date() implements Type {
        @Override
        public String word() {
            return "date";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDate(this);
        }
    }

    record TextList() implements Type {
        @Override
        public String word() {
            return "list of text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextList(this);
        }
    }

    /** A number of units of time, such as the seconds of a visit. */
    record Amount(TimeUnit unit) implements Type {
        @Override
        public String word() {
            return unit.plural();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }
}
