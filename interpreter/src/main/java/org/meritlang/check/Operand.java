package org.meritlang.check;

import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.TimeUnit;

/** What stands on one side of a comparison, with its type. */
sealed interface Operand {
    /** What messages call it: {@code a number}. */
    String kind();

    record Number(NumberExpression number) implements Operand {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** A number counted in a unit of time: an attribute, or what is made of many occurrences' one. */
    record Amount(NumberExpression number, TimeUnit unit) implements Operand {
        @Override
        public String kind() {
            return "a number of " + unit.plural();
        }
    }

    /** A stretch of time as written: {@code 2 minutes}. */
    record Stretch(Duration duration) implements Operand {
        @Override
        public String kind() {
            return "a stretch of time";
        }
    }

    /**
     * A text of the lead.
     *
     * @param listed the values that it is declared to have, where such are declared
     */
    record Text(TextExpression text, Optional<Type.OneOf> listed) implements Operand {
        @Override
        public String kind() {
            return "text";
        }
    }

    record TextConstant(TextLiteral literal) implements Operand {
        @Override
        public String kind() {
            return "text";
        }
    }

    record Date(DateExpression date) implements Operand {
        @Override
        public String kind() {
            return "a date";
        }
    }

    record YesNo(Condition condition) implements Operand {
        @Override
        public String kind() {
            return "yes or no";
        }
    }

    record YesNoConstant(boolean yes) implements Operand {
        @Override
        public String kind() {
            return "yes or no";
        }
    }

    /**
     * An output with labels.
     *
     * @param earlier how long ago it is asked for; empty where the evaluation's own instant is meant
     */
    record Label(int labelling, LabelSet labels, Optional<Duration> earlier) implements Operand {
        @Override
        public String kind() {
            return "a label";
        }
    }

    /** An activity, of which something can be asked, but which has no value. */
    record Activity(Name name) implements Operand {
        @Override
        public String kind() {
            return "an activity";
        }
    }

    record Values(ValueList list) implements Operand {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A name that stands for nothing: misspelt, or a text without its quotes. */
    record Nothing(Name name) implements Operand {
        @Override
        public String kind() {
            return "unknown";
        }
    }
}
