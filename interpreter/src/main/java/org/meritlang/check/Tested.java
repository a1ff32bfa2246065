package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.TextVerb;

/**
 * A test of one thing against values, as those take it up who leave its first words out in what follows.
 *
 * @param verb the verb of a text test; empty for {@code is}
 * @param denied whether none of the values may hold
 * @param quantifier how many of the values must hold, where it is not denied
 * @param bare which expressions are texts without their quotes
 */
record Tested(
        Expression left,
        Optional<TextVerb> verb,
        boolean denied,
        Quantifier quantifier,
        List<Expression> values,
        Predicate<Expression> bare) {
    Tested {
        values = List.copyOf(values);
    }

    static Optional<Tested> of(Expression term, Predicate<Expression> bare) {
        if (term instanceof Expression.Not not) {
            return of(not.term(), bare).filter(tested -> !tested.denied).map(Tested::opposite);
        }
        if (term instanceof Expression.Comparison comparison && isEquality(comparison.comparator())) {
            boolean denied =
                    comparison.comparator() == Comparator.IS_NOT || comparison.comparator() == Comparator.NOT_EQUAL;
            return Optional.of(is(comparison.left(), denied, List.of(comparison.right()), bare));
        }
        if (term instanceof Expression.OneOf oneOf) {
            return Optional.of(is(oneOf.left(), oneOf.negated(), oneOf.values(), bare));
        }
        if (term instanceof Expression.TextTest test) {
            boolean denied = test.negated() || test.quantifier() == Quantifier.NONE;
            return Optional.of(
                    new Tested(test.left(), Optional.of(test.verb()), denied, test.quantifier(), test.values(), bare));
        }
        return Optional.empty();
    }

    private static Tested is(Expression left, boolean denied, List<Expression> values, Predicate<Expression> bare) {
        return new Tested(left, Optional.empty(), denied, Quantifier.ANY, values, bare);
    }

    private static boolean isEquality(Comparator comparator) {
        return switch (comparator) {
            case IS, EQUAL, IS_NOT, NOT_EQUAL -> true;
            case LESS, IS_LESS_THAN, LESS_OR_EQUAL, IS_AT_MOST, MORE, IS_MORE_THAN, MORE_OR_EQUAL, IS_AT_LEAST -> false;
        };
    }

    Tested opposite() {
        return new Tested(left, verb, !denied, quantifier, values, bare);
    }

    /** The same test of these values instead. */
    Tested against(List<Expression> others, Quantifier howMany) {
        return new Tested(left, verb, denied, howMany, others, bare);
    }

    Tested andAgainst(List<Expression> more, Quantifier howMany) {
        return against(Stream.concat(values.stream(), more.stream()).toList(), howMany);
    }

    boolean hasOneValue() {
        return values.size() == 1;
    }

    /** The words between what is tested and its values. */
    String operator() {
        if (hasOneValue()) {
            return verb.map(v -> denied ? "does not " + v.infinitive() : v.written())
                    .orElse(denied ? "is not" : "is");
        }
        Quantifier howMany = denied ? Quantifier.NONE : quantifier;
        return verb.map(v -> v.written() + " " + howMany.written()).orElse(denied ? "is none of" : "is one of");
    }

    boolean hasBareValue() {
        return values.stream().anyMatch(bare);
    }

    /** A value, in quotes where it is a text that has none. */
    private String inQuotes(Expression value) {
        String written = value.span().text().strip();
        return bare.test(value) ? "\"" + written + "\"" : written;
    }

    /** @param subject the words of what is tested; empty in a row, which leaves them out */
    String words(String subject) {
        String listed = values.stream().map(this::inQuotes).collect(Collectors.joining(", "));
        return (subject + " " + operator() + " " + listed).strip();
    }
}
