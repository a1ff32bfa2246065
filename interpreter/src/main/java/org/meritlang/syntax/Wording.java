package org.meritlang.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what sentences are made of in its one canonical way. */
final class Wording {
    private static final ExpressionWording EXPRESSIONS = new ExpressionWording();
    private static final WindowWording WINDOWS = new WindowWording();

    private Wording() {}

    static String of(Expression expression) {
        return expression.accept(EXPRESSIONS);
    }

    static String of(Window window) {
        return window.accept(WINDOWS);
    }

    static String joined(List<? extends Expression> expressions, String separator) {
        return expressions.stream().map(Wording::of).collect(Collectors.joining(separator));
    }

    static String of(Name name) {
        return name.bracketed() ? "[" + name.text() + "]" : name.text();
    }

    static String of(CountTest count) {
        if (count.onDays()) {
            boolean one = count.number().written().equals("1");
            return "on " + amount(count.relation()) + " " + count.number().written() + (one ? " day" : " days");
        }
        return amount(count.relation()) + " " + times(count.number());
    }

    /** How often: {@code once}, {@code twice}, {@code 3 times}. */
    static String times(Expression.NumberLiteral number) {
        return switch (number.written()) {
            case "1" -> "once";
            case "2" -> "twice";
            default -> number.written() + " times";
        };
    }

    static String amount(Relation relation) {
        return switch (relation) {
            case EQUAL, NOT_EQUAL -> "exactly";
            case LESS -> "less than";
            case LESS_OR_EQUAL -> "at most";
            case MORE -> "more than";
            case MORE_OR_EQUAL -> "at least";
        };
    }

    static String of(Duration duration) {
        if (!duration.numberWritten()) {
            return duration.unit().singular();
        }
        boolean one = duration.amount().written().equals("1");
        return duration.amount().written() + " "
                + (one ? duration.unit().singular() : duration.unit().plural());
    }

    static String of(DateValue value) {
        return value.date()
                + value.time().map(t -> "T" + t).orElse("")
                + value.offset().map(Object::toString).orElse("");
    }
}
