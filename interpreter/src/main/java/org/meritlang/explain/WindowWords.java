package org.meritlang.explain;

import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** Windows as rules write them: {@code in the last 30 days}. */
record WindowWords(CheckedModel model) implements DateWindow.Visitor<String> {
    static String of(DateWindow window, CheckedModel model) {
        return window.accept(new WindowWords(model));
    }

    private String date(DateExpression date) {
        return date instanceof DateExpression.OfAttribute attribute
                ? model.attributes().get(attribute.attribute()).name()
                : ((DateExpression.Constant) date).day().toString();
    }

    private static String duration(int amount, TimeUnit unit) {
        return Counted.of(amount, unit.singular(), unit.plural());
    }

    private String activity(Occurrences occurrences) {
        return model.activities().get(occurrences.activity()).name();
    }

    @Override
    public String visitFromNow(DateWindow.FromNow window) {
        return window.accept(new OfNow());
    }

    @Override
    public String visitThan(DateWindow.Than than) {
        String relation = switch (than.relation()) {
            case MORE_OR_EQUAL -> "since ";
            case MORE -> "after ";
            case LESS -> "before ";
            case LESS_OR_EQUAL -> "not after ";
            case EQUAL -> "on ";
            case NOT_EQUAL -> "not on ";
        };
        return relation + date(than.other());
    }

    @Override
    public String visitBetween(DateWindow.Between between) {
        return "between " + date(between.low()) + " and " + date(between.high());
    }

    @Override
    public String visitWithinOf(DateWindow.WithinOf within) {
        return "within " + duration(within.amount(), within.unit()) + " of " + date(within.other());
    }

    @Override
    public String visitSinceTheLast(DateWindow.SinceTheLast since) {
        return "since the last " + activity(since.occurrences());
    }

    @Override
    public String visitWithinAfter(DateWindow.WithinAfter within) {
        return "within " + duration(within.amount(), within.unit()) + " after " + activity(within.occurrences());
    }

    /** Windows that hang on the day alone. */
    private static final class OfNow implements DateWindow.FromNow.Visitor<String> {
        @Override
        public String visitInTheLast(DateWindow.InTheLast last) {
            return "in the last " + duration(last.amount(), last.unit());
        }

        @Override
        public String visitInTheNext(DateWindow.InTheNext next) {
            return "in the next " + duration(next.amount(), next.unit());
        }

        @Override
        public String visitAgo(DateWindow.Ago ago) {
            if (ago.amount() == 0) {
                return beside(ago.relation()) + "today";
            }
            return RelationWords.of(turned(ago.relation())) + " " + duration(ago.amount(), ago.unit()) + " ago";
        }

        private static String beside(Relation relation) {
            return switch (relation) {
                case LESS -> "before ";
                case LESS_OR_EQUAL -> "not after ";
                case MORE -> "after ";
                case MORE_OR_EQUAL -> "since ";
                case EQUAL -> "";
                case NOT_EQUAL -> "not ";
            };
        }

        /** A day before another lies more days back. */
        private static Relation turned(Relation relation) {
            return switch (relation) {
                case LESS -> Relation.MORE;
                case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
                case MORE -> Relation.LESS;
                case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
                case EQUAL, NOT_EQUAL -> relation;
            };
        }

        @Override
        public String visitCalendar(DateWindow.Calendar calendar) {
            if (calendar.unit() == TimeUnit.DAY) {
                return calendar.last() ? "yesterday" : "today";
            }
            return (calendar.last() ? "last " : "this ") + calendar.unit().singular();
        }
    }
}
