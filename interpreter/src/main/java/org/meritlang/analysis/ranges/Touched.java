package org.meritlang.analysis.ranges;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.analysis.logic.Knots;

/** The variables that something looks at, sorted; small, as there may be as many of these as there are conditions. */
final class Touched {
    static final Touched NOTHING = new Touched(new int[0]);

    private final int[] variables;

    private Touched(int[] variables) {
        this.variables = variables;
    }

    static Touched of(int variable) {
        return new Touched(new int[] {variable});
    }

    static Touched all(Collection<Touched> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        int[] all =
                parts.stream().flatMapToInt(Touched::stream).sorted().distinct().toArray();
        return all.length == 0 ? NOTHING : new Touched(all);
    }

    Touched and(Touched other) {
        return other.isEmpty() || equals(other) ? this : isEmpty() ? other : all(List.of(this, other));
    }

    IntStream stream() {
        return Arrays.stream(variables);
    }

    /** They hang together. */
    void tie(Knots knots) {
        stream().forEach(other -> knots.tie(first(), other));
    }

    boolean isEmpty() {
        return variables.length == 0;
    }

    int first() {
        return variables[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touched touched && Arrays.equals(variables, touched.variables);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(variables);
    }
}
