package org.meritlang.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes expressions, windows and clauses in their one canonical way. */
final class Wording {
    private Wording() {}

    static String of(Expression e) {
        if (e instanceof Expression.And and) {
            return joined(and.terms(), " and ");
        }
        if (e instanceof Expression.Or or) {
            return joined(or.terms(), " or ");
        }
        if (e instanceof Expression.Not not) {
            return "not " + of(not.term());
        }
        if (e instanceof Expression.AtLeastOf some) {
            return "at least " + some.count().written() + " of (" + joined(some.terms(), ", ") + ")";
        }
        if (e instanceof Expression.Parenthesized inner) {
            return "(" + of(inner.inner()) + ")";
        }
        if (e instanceof Expression.Arithmetic sum) {
            return of(sum.left()) + " " + sum.operator().written() + " " + of(sum.right());
        }
        if (e instanceof Expression.Negation negation) {
            return "-" + of(negation.operand());
        }
        if (e instanceof Expression.PercentOf percent) {
            return percent.percent().written() + "% of " + of(percent.of());
        }
        return isTest(e) ? test(e) : isActivity(e) ? activity(e) : value(e);
    }

    private static boolean isTest(Expression e) {
        return e instanceof Expression.Comparison
                || e instanceof Expression.Between
                || e instanceof Expression.OneOf
                || e instanceof Expression.TextTest
                || e instanceof Expression.Known
                || e instanceof Expression.InWindow;
    }

    private static String test(Expression e) {
        if (e instanceof Expression.Comparison c) {
            return after(c.left(), c.comparator().written() + " " + of(c.right()));
        }
        if (e instanceof Expression.Between b) {
            return after(b.left(), (b.withIs() ? "is between " : "between ") + of(b.low()) + " and " + of(b.high()));
        }
        if (e instanceof Expression.OneOf o) {
            return after(o.left(), (o.negated() ? "is none of " : "is one of ") + joined(o.values(), ", "));
        }
        if (e instanceof Expression.TextTest t) {
            return after(t.left(), textTest(t));
        }
        if (e instanceof Expression.Known k) {
            return after(k.left(), k.known() ? "is known" : "is unknown");
        }
        Expression.InWindow w = (Expression.InWindow) e;
        return after(w.subject(), of(w.window()));
    }

    private static String textTest(Expression.TextTest t) {
        boolean alone = t.values().size() == 1 && t.values().get(0) instanceof Expression.TextLiteral;
        boolean plain = alone && t.quantifier() == Quantifier.ANY;
        String verb =
                t.negated() ? "does not " + t.verb().infinitive() : t.verb().written();
        return verb + " " + (plain ? "" : t.quantifier().written() + " ") + joined(t.values(), ", ");
    }

    private static boolean isActivity(Expression e) {
        return e instanceof Expression.Where
                || e instanceof Expression.Counted
                || e instanceof Expression.NoActivity
                || e instanceof Expression.AnyActivity
                || e instanceof Expression.Without
                || e instanceof Expression.Aggregate;
    }

    private static String activity(Expression e) {
        if (e instanceof Expression.Where w) {
            return after(w.activity(), "where " + of(w.filter()));
        }
        if (e instanceof Expression.Counted c) {
            return after(c.activity(), of(c.count()));
        }
        if (e instanceof Expression.NoActivity n) {
            return "no " + of(n.activity());
        }
        if (e instanceof Expression.Without w) {
            return of(w.duration()) + " without " + of(w.activity())
                    + w.countingFrom().map(n -> " counting from " + of(n)).orElse("");
        }
        if (e instanceof Expression.Aggregate a) {
            return a.kind().written()
                    + a.attribute().map(n -> " " + of(n) + " across").orElse("")
                    + " " + of(a.activity());
        }
        return "any activity";
    }

    private static String value(Expression e) {
        if (e instanceof Expression.NumberLiteral n) {
            return n.written();
        }
        if (e instanceof Expression.TextLiteral t) {
            return Literals.quoted(t.value());
        }
        if (e instanceof Expression.DateLiteral d) {
            return of(d.value());
        }
        if (e instanceof Expression.DurationLiteral d) {
            return of(d.duration());
        }
        if (e instanceof Expression.YesNoLiteral y) {
            return y.yes() ? "yes" : "no";
        }
        if (e instanceof Expression.NameUse n) {
            return of(n.name());
        }
        if (e instanceof Expression.DomainOf d) {
            return "domain of " + of(d.operand());
        }
        if (e instanceof Expression.LengthOf l) {
            return "length of " + of(l.operand());
        }
        if (e instanceof Expression.DaysSince d) {
            return "days since " + of(d.operand());
        }
        if (e instanceof Expression.Earlier earlier) {
            return of(earlier.output()) + " " + of(earlier.duration()) + " ago";
        }
        if (e instanceof Expression.Subject) {
            return "";
        }
        throw new IllegalArgumentException("no words for " + e);
    }

    /** What follows a left side; a table's row leaves that side out. */
    private static String after(Expression left, String rest) {
        String words = of(left);
        return words.isEmpty() ? rest : words + " " + rest;
    }

    static String joined(List<? extends Expression> expressions, String separator) {
        return expressions.stream().map(Wording::of).collect(Collectors.joining(separator));
    }

    static String of(Name name) {
        return name.bracketed() ? "[" + name.text() + "]" : name.text();
    }

    private static String of(CountTest count) {
        if (count.onDays()) {
            return "on " + amount(count.relation()) + " " + count.number().written() + " days";
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

    static String of(Window w) {
        if (w instanceof Window.InTheLast last) {
            return "in the last " + of(last.duration());
        }
        if (w instanceof Window.InTheNext next) {
            return "in the next " + of(next.duration());
        }
        if (w instanceof Window.Since since) {
            return "since " + of(since.date());
        }
        if (w instanceof Window.Before before) {
            return "before " + of(before.date());
        }
        if (w instanceof Window.After after) {
            return "after " + of(after.date());
        }
        if (w instanceof Window.SinceTheLast last) {
            return "since the last " + of(last.activity());
        }
        if (w instanceof Window.BetweenDates between) {
            return "between " + of(between.low()) + " and " + of(between.high());
        }
        if (w instanceof Window.Ago ago) {
            return amount(ago.relation()) + " " + of(ago.duration()) + " ago";
        }
        if (w instanceof Window.Calendar calendar) {
            return calendar(calendar);
        }
        if (w instanceof Window.WithinOf within) {
            return "within " + of(within.duration()) + " of " + of(within.date());
        }
        Window.WithinAfter within = (Window.WithinAfter) w;
        return "within " + of(within.duration()) + " after " + of(within.activity());
    }

    private static String calendar(Window.Calendar calendar) {
        if (calendar.unit() == TimeUnit.DAY) {
            return calendar.last() ? "yesterday" : "today";
        }
        return (calendar.last() ? "last " : "this ") + calendar.unit().singular();
    }
}
