package org.meritlang.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritlang.score.Points;
import org.meritlang.syntax.ArithmeticOperator;

/** The steps that make numbers of numbers: on mantissas as long as these can hold the results. */
final class Arithmetic {
    private Arithmetic() {}

    record Constant(BigDecimal value) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            return Numbers.constant(value, run.size());
        }
    }

    record ZeroForUnknown(Slot<Numbers> number) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            return run.value(number).zeroForUnknown();
        }
    }

    /** What a score shows, as a number. */
    record OfPoints(Slot<long[]> points) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            return Numbers.narrow(run.value(points), Points.SCALE);
        }
    }

    record Operation(Slot<Numbers> left, ArithmeticOperator operator, Slot<Numbers> right) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            return apply(run.value(left), operator, run.value(right));
        }
    }

    static Numbers apply(Numbers left, ArithmeticOperator operator, Numbers right) {
        if (left.isNarrow() && right.isNarrow()) {
            try {
                return narrow(left, operator, right);
            } catch (ArithmeticException tooLongForMantissas) {
                return wide(left, operator, right);
            }
        }
        return wide(left, operator, right);
    }

    private static Numbers narrow(Numbers left, ArithmeticOperator operator, Numbers right) {
        return switch (operator) {
            case PLUS -> sum(left, 1, right);
            case MINUS -> sum(left, -1, right);
            case TIMES -> product(left, right);
            case DIVIDED_BY -> wide(left, operator, right);
        };
    }

    private static Numbers sum(Numbers left, int sign, Numbers right) {
        int scale = Math.max(left.scale(), right.scale());
        long leftFactor = factor(scale - left.scale());
        long rightFactor = sign * factor(scale - right.scale());
        long[] sums = new long[left.size()];
        for (int i = 0; i < sums.length; i++) {
            long a = left.mantissas()[i];
            long b = right.mantissas()[i];
            sums[i] = a == Numbers.UNKNOWN || b == Numbers.UNKNOWN
                    ? Numbers.UNKNOWN
                    : known(Math.addExact(Math.multiplyExact(a, leftFactor), Math.multiplyExact(b, rightFactor)));
        }
        return Numbers.narrow(sums, scale);
    }

    private static Numbers product(Numbers left, Numbers right) {
        int scale = left.scale() + right.scale();
        factor(scale);
        long[] products = new long[left.size()];
        for (int i = 0; i < products.length; i++) {
            long a = left.mantissas()[i];
            long b = right.mantissas()[i];
            products[i] =
                    a == Numbers.UNKNOWN || b == Numbers.UNKNOWN ? Numbers.UNKNOWN : known(Math.multiplyExact(a, b));
        }
        return Numbers.narrow(products, scale);
    }

    private static long factor(int places) {
        if (places > Decimals.MOST_PLACES) {
            throw new ArithmeticException("no mantissa has so many places: " + places);
        }
        return Decimals.powerOfTen(places);
    }

    /** The mantissa itself, unless it stands for an unknown number. */
    static long known(long mantissa) {
        if (mantissa == Numbers.UNKNOWN) {
            throw new ArithmeticException("this mantissa stands for an unknown number");
        }
        return mantissa;
    }

    private static Numbers wide(Numbers left, ArithmeticOperator operator, Numbers right) {
        @Nullable BigDecimal[] results = new @Nullable BigDecimal[left.size()];
        for (int i = 0; i < results.length; i++) {
            BigDecimal a = left.value(i);
            BigDecimal b = right.value(i);
            results[i] = a == null || b == null ? null : exact(a, operator, b);
        }
        return Numbers.wide(results);
    }

    private static @Nullable BigDecimal exact(BigDecimal left, ArithmeticOperator operator, BigDecimal right) {
        return switch (operator) {
            case PLUS -> left.add(right, Numbers.DIGITS);
            case MINUS -> left.subtract(right, Numbers.DIGITS);
            case TIMES -> left.multiply(right, Numbers.DIGITS);
            case DIVIDED_BY -> right.signum() == 0 ? null : left.divide(right, Numbers.DIGITS);
        };
    }
}
