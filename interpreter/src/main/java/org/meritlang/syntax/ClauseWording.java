package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what follows rules and headings in its one canonical way. */
final class ClauseWording implements Clause.Visitor<String> {
    private static final ClauseWording CLAUSES = new ClauseWording();

    /** Behind a heading, each with the comma before it. */
    static String behindHeading(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> ", " + (isDecay(clause) ? "each " : "") + clause.accept(CLAUSES))
                .collect(Collectors.joining());
    }

    /** Behind a rule: its condition first, then the others, each with the comma before it. */
    static String behindRule(List<Clause> clauses) {
        List<String> parts = new ArrayList<>();
        String condition = "";
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When) {
                condition = " " + clause.accept(CLAUSES);
            } else {
                parts.add(", " + clause.accept(CLAUSES));
            }
        }
        return condition + String.join("", parts);
    }

    private static boolean isDecay(Clause clause) {
        return clause instanceof Clause.Halving || clause instanceof Clause.Losing || clause instanceof Clause.Fading;
    }

    @Override
    public String visitRange(Clause.Range range) {
        return range.low().written() + " to " + range.high().written();
    }

    @Override
    public String visitUpTo(Clause.UpTo upTo) {
        return "up to " + points(upTo.points());
    }

    @Override
    public String visitDownTo(Clause.DownTo downTo) {
        return "down to " + points(downTo.points());
    }

    @Override
    public String visitWhen(Clause.When when) {
        return "when " + Wording.of(when.condition());
    }

    @Override
    public String visitUpToTimes(Clause.UpToTimes upTo) {
        String times = upTo.times().written();
        return "up to " + times + (times.equals("1") ? " time" : " times");
    }

    @Override
    public String visitAtMostEvery(Clause.AtMostEvery atMost) {
        return "at most " + Wording.times(atMost.times()) + " every " + Wording.of(atMost.duration());
    }

    @Override
    public String visitAtMostIn(Clause.AtMostIn atMost) {
        return "at most " + Wording.times(atMost.times()) + " a "
                + atMost.unit().singular();
    }

    @Override
    public String visitAtMostPer(Clause.AtMostPer atMost) {
        return "at most " + Wording.times(atMost.times()) + " per " + Wording.of(atMost.attribute());
    }

    @Override
    public String visitHalving(Clause.Halving halving) {
        return "halving every " + Wording.of(halving.duration());
    }

    @Override
    public String visitLosing(Clause.Losing losing) {
        return "losing " + points(losing.points()) + " every " + Wording.of(losing.duration());
    }

    @Override
    public String visitFading(Clause.Fading fading) {
        return "fading over " + Wording.of(fading.duration());
    }

    @Override
    public String visitWithin(Clause.Within within) {
        return Wording.of(within.window());
    }

    private static String points(Expression.NumberLiteral number) {
        boolean one = number.written().equals("1") || number.written().equals("-1");
        return number.written() + (one ? " point" : " points");
    }
}
