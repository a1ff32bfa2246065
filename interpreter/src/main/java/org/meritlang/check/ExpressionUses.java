package org.meritlang.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Window;
import org.meritlang.syntax.parts.Children;

/** Reads from an expression what it says of the types of the names in it. */
final class ExpressionUses implements Expression.Visitor<Void> {
    private static final Type NUMBER = new Type.Number();
    private static final Type TEXT = new Type.Text();
    private static final Type DATE = new Type.Date();

    private final FormTypes forms;
    private final TypesByUse types;
    private final Optional<ActivityUses> activities;

    /**
     * @param types takes what is found
     * @param activities empty behind {@code where}, where no activity is asked for
     */
    ExpressionUses(FormTypes forms, TypesByUse types, Optional<ActivityUses> activities) {
        this.forms = forms;
        this.types = types;
        this.activities = activities;
    }

    /** Notes that a condition stands here, and what the parts say of their own names. */
    void condition(Expression written) {
        if (forms.inner(written) instanceof Expression.NameUse use) {
            forms.attribute(use.name()).ifPresent(types::bare);
        } else {
            read(written);
        }
    }

    /** Notes that an activity stands here, and what the parts say of their own names. */
    void act(Expression written) {
        activities.ifPresent(uses -> uses.act(written));
        if (!(forms.inner(written) instanceof Expression.NameUse)) {
            read(written);
        }
    }

    /** Notes that the activity is asked for this attribute. */
    void mention(Expression activity, Name attribute) {
        attributes(activity, uses -> uses.mention(new Expression.NameUse(attribute.span(), attribute)));
    }

    /** Notes that the activity is asked for this attribute, and that it is a number. */
    private void number(Expression activity, Name attribute) {
        attributes(activity, uses -> uses.expect(new Expression.NameUse(attribute.span(), attribute), NUMBER));
    }

    private void attributes(Expression activity, Consumer<ExpressionUses> reading) {
        activities.flatMap(uses -> uses.attributes(activity)).ifPresent(reading);
    }

    /** What a window says of the names in it. */
    void read(Window window) {
        Children.of(window).forEach(date -> expect(date, DATE));
        Children.activity(window).ifPresent(this::act);
    }

    /** Notes that a value of this type stands here, and what the parts say of their own names. */
    void expect(Expression written, Type type) {
        Expression expression = forms.inner(written);
        if (expression instanceof Expression.NameUse use) {
            forms.attribute(use.name()).ifPresent(found -> types.use(found, type));
        } else {
            read(expression);
        }
    }

    /** What the parts say of their own names. */
    void read(Expression written) {
        forms.inner(written).accept(this);
    }

    /** Notes that something is asked of this, and what its parts say of their own names. */
    void mention(Expression left) {
        if (forms.inner(left) instanceof Expression.NameUse use) {
            forms.attribute(use.name()).ifPresent(types::mention);
        } else {
            read(left);
        }
    }

    /**
     * Two values side by side have one type.
     *
     * @param mayLackQuotes whether the right one, when it is a name, may be a text that lacks its quotes
     */
    private void compare(Expression left, Expression right, boolean mayLackQuotes) {
        mention(left);
        if (forms.isLabelling(left)) {
            return;
        }
        Optional<Type> leftType = forms.of(left);
        Optional<Type> rightType = forms.of(right);
        rightType.ifPresent(type -> expect(left, type));
        boolean doubtful = mayLackQuotes && (leftType.isEmpty() || leftType.get() instanceof Type.Text);
        if (!(forms.inner(right) instanceof Expression.NameUse)) {
            read(right);
        } else if (forms.inner(left) instanceof Expression.DurationLiteral) {
            mention(right);
        } else if (!doubtful) {
            leftType.ifPresentOrElse(type -> expect(right, type), () -> link(left, right));
        }
    }

    private void link(Expression left, Expression right) {
        if (forms.inner(left) instanceof Expression.NameUse one
                && forms.inner(right) instanceof Expression.NameUse other) {
            forms.attribute(one.name())
                    .ifPresent(a -> forms.attribute(other.name()).ifPresent(b -> {
                        types.mention(b);
                        types.link(a, b);
                    }));
        }
    }

    @Override
    public Void visitAnd(Expression.And and) {
        and.terms().forEach(this::condition);
        return null;
    }

    @Override
    public Void visitOr(Expression.Or or) {
        or.terms().forEach(this::condition);
        return null;
    }

    @Override
    public Void visitNot(Expression.Not not) {
        condition(not.term());
        return null;
    }

    @Override
    public Void visitAtLeastOf(Expression.AtLeastOf atLeast) {
        atLeast.terms().forEach(this::condition);
        return null;
    }

    @Override
    public Void visitParenthesized(Expression.Parenthesized parenthesized) {
        read(parenthesized);
        return null;
    }

    @Override
    public Void visitComparison(Expression.Comparison comparison) {
        compare(comparison.left(), comparison.right(), isWord(comparison));
        return null;
    }

    @Override
    public Void visitBetween(Expression.Between between) {
        compare(between.left(), between.low(), false);
        compare(between.left(), between.high(), false);
        return null;
    }

    @Override
    public Void visitOneOf(Expression.OneOf oneOf) {
        oneOf.values().forEach(value -> compare(oneOf.left(), value, true));
        return null;
    }

    @Override
    public Void visitTextTest(Expression.TextTest test) {
        expect(test.left(), TEXT);
        return null;
    }

    @Override
    public Void visitKnown(Expression.Known known) {
        mention(known.left());
        return null;
    }

    @Override
    public Void visitInWindow(Expression.InWindow window) {
        if (Children.activity(window.window()).isPresent()) {
            act(window.subject());
        } else if (forms.inner(window.subject()) instanceof Expression.NameUse use) {
            forms.attribute(use.name()).ifPresent(types::window);
        } else {
            condition(window.subject());
        }
        read(window.window());
        return null;
    }

    @Override
    public Void visitWhere(Expression.Where where) {
        act(where.activity());
        attributes(where.activity(), uses -> uses.condition(where.filter()));
        return null;
    }

    @Override
    public Void visitCounted(Expression.Counted counted) {
        act(counted.activity());
        return null;
    }

    @Override
    public Void visitNoActivity(Expression.NoActivity no) {
        if (activities.isPresent() && forms.inner(no.activity()) instanceof Expression.NameUse use) {
            forms.attribute(use.name()).ifPresent(types::deny);
        } else {
            act(no.activity());
        }
        return null;
    }

    @Override
    public Void visitAnyActivity(Expression.AnyActivity any) {
        return null;
    }

    @Override
    public Void visitWithout(Expression.Without without) {
        act(without.activity());
        without.countingFrom().flatMap(forms::attribute).ifPresent(date -> types.use(date, DATE));
        return null;
    }

    @Override
    public Void visitEarlier(Expression.Earlier earlier) {
        return null;
    }

    @Override
    public Void visitAggregate(Expression.Aggregate aggregate) {
        act(aggregate.activity());
        aggregate.attribute().ifPresent(attribute -> {
            if (aggregate.kind() == AggregateKind.COUNT_OF_DIFFERENT) {
                mention(aggregate.activity(), attribute);
            } else {
                number(aggregate.activity(), attribute);
            }
        });
        return null;
    }

    @Override
    public Void visitArithmetic(Expression.Arithmetic arithmetic) {
        expect(arithmetic.left(), NUMBER);
        expect(arithmetic.right(), NUMBER);
        return null;
    }

    @Override
    public Void visitNegation(Expression.Negation negation) {
        expect(negation.operand(), NUMBER);
        return null;
    }

    @Override
    public Void visitPercentOf(Expression.PercentOf percent) {
        expect(percent.of(), NUMBER);
        return null;
    }

    @Override
    public Void visitDomainOf(Expression.DomainOf domain) {
        expect(domain.operand(), TEXT);
        return null;
    }

    @Override
    public Void visitLengthOf(Expression.LengthOf length) {
        expect(length.operand(), TEXT);
        return null;
    }

    @Override
    public Void visitDaysSince(Expression.DaysSince days) {
        expect(days.operand(), DATE);
        return null;
    }

    @Override
    public Void visitNumberLiteral(Expression.NumberLiteral number) {
        return null;
    }

    @Override
    public Void visitTextLiteral(Expression.TextLiteral text) {
        return null;
    }

    @Override
    public Void visitDateLiteral(Expression.DateLiteral date) {
        return null;
    }

    @Override
    public Void visitDurationLiteral(Expression.DurationLiteral duration) {
        return null;
    }

    @Override
    public Void visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return null;
    }

    @Override
    public Void visitNameUse(Expression.NameUse use) {
        return null;
    }

    @Override
    public Void visitSubject(Expression.Subject subject) {
        return null;
    }

    private static boolean isWord(Expression.Comparison comparison) {
        return switch (comparison.comparator()) {
            case IS, IS_NOT -> true;
            case EQUAL,
                    NOT_EQUAL,
                    LESS,
                    IS_LESS_THAN,
                    LESS_OR_EQUAL,
                    IS_AT_MOST,
                    MORE,
                    IS_MORE_THAN,
                    MORE_OR_EQUAL,
                    IS_AT_LEAST -> false;
        };
    }
}
