package org.meritlang.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;
import org.meritlang.syntax.Sentence;

/** Reads from every sentence what it says of the types of the names in it. */
final class UseReader {
    private static final Type NUMBER = new Type.Number();
    private static final Type TEXT = new Type.Text();
    private static final Type DATE = new Type.Date();
    private static final Type YES_NO = new Type.YesNo();

    private final Declarations declarations;
    private final TypesByUse types = new TypesByUse();
    private Optional<Expression> subject = Optional.empty();

    private UseReader(Declarations declarations) {
        this.declarations = declarations;
    }

    static TypesByUse read(List<Sentence> sentences, Declarations declarations) {
        UseReader reader = new UseReader(declarations);
        sentences.forEach(reader::sentence);
        reader.types.settleLinks();
        return reader.types;
    }

    private void sentence(Sentence sentence) {
        if (sentence instanceof Sentence.Define define) {
            body(define.body());
        } else if (sentence instanceof Sentence.ScoreHeading heading) {
            clauses(heading.clauses());
        } else if (sentence instanceof Sentence.ScoreFormula formula) {
            clauses(formula.clauses());
            expect(formula.formula(), NUMBER);
        } else if (sentence instanceof Sentence.GroupHeading heading) {
            clauses(heading.clauses());
        } else if (sentence instanceof Sentence.PointsWhen when) {
            expect(when.condition(), YES_NO);
            clauses(when.clauses());
        } else if (sentence instanceof Sentence.PointsPerAmount per) {
            expect(per.subject(), NUMBER);
            clauses(per.clauses());
        } else if (sentence instanceof Sentence.PointsTable table) {
            table(table);
        } else if (sentence instanceof Sentence.RaiseTo raise) {
            raise.condition().ifPresent(condition -> expect(condition, YES_NO));
        } else if (sentence instanceof Sentence.LimitTo limit) {
            limit.condition().ifPresent(condition -> expect(condition, YES_NO));
        } else if (sentence instanceof Sentence.Disqualify disqualify) {
            expect(disqualify.condition(), YES_NO);
        }
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                expect(when.condition(), YES_NO);
            }
        }
    }

    private void table(Sentence.PointsTable table) {
        clauses(table.clauses());
        if (table.perOccurrence()) {
            return;
        }
        subject = Optional.of(table.subject());
        visit(table.subject());
        if (inner(table.subject()) instanceof Expression.NameUse use) {
            attribute(use.name()).ifPresent(types::mention);
        }
        for (Row.PointsRow row : table.rows()) {
            RowTest test = row.test();
            Rows.condition(test).ifPresent(condition -> expect(condition, YES_NO));
        }
        subject = Optional.empty();
    }

    /** The body of a definition: a name alone there says nothing of its type. */
    private void body(Expression body) {
        if (!(inner(body) instanceof Expression.NameUse)) {
            expect(body, YES_NO);
        }
    }

    private Expression inner(Expression written) {
        Expression expression = written;
        while (true) {
            if (expression instanceof Expression.Parenthesized parenthesized) {
                expression = parenthesized.inner();
            } else if (expression instanceof Expression.Subject && subject.isPresent()) {
                expression = subject.get();
            } else {
                return expression;
            }
        }
    }

    /** Notes that a value of this type stands here, and what the parts say of their own names. */
    private void expect(Expression written, Type type) {
        Expression expression = inner(written);
        if (expression instanceof Expression.NameUse use) {
            use(use.name(), type);
        } else {
            visit(expression);
        }
    }

    private void use(Name name, Type type) {
        Optional<Name> attribute = attribute(name);
        attribute.ifPresent(found -> types.use(found, type));
    }

    /** The attribute that a name stands for, perhaps by way of definitions that only rename it. */
    private Optional<Name> attribute(Name name) {
        Set<String> seen = new HashSet<>();
        Name current = name;
        while (seen.add(current.key())) {
            Sentence.Define define = declarations.definitions().get(current.key());
            if (define == null) {
                return declarations.isOutputOrDefinition(current.key()) ? Optional.empty() : Optional.of(current);
            }
            if (!(inner(define.body()) instanceof Expression.NameUse alias)) {
                return Optional.empty();
            }
            current = alias.name();
        }
        return Optional.empty();
    }

    private void visit(Expression written) {
        Expression expression = inner(written);
        if (expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.Not
                || expression instanceof Expression.AtLeastOf) {
            Children.of(expression).forEach(term -> expect(term, YES_NO));
        } else if (expression instanceof Expression.Comparison comparison) {
            compare(comparison.left(), comparison.right(), isWord(comparison));
        } else if (expression instanceof Expression.Between between) {
            compare(between.left(), between.low(), false);
            compare(between.left(), between.high(), false);
        } else if (expression instanceof Expression.OneOf oneOf) {
            oneOf.values().forEach(value -> compare(oneOf.left(), value, true));
        } else if (expression instanceof Expression.TextTest test) {
            expect(test.left(), TEXT);
        } else if (expression instanceof Expression.Known known) {
            mention(known.left());
        } else if (expression instanceof Expression.InWindow window) {
            window(window);
        } else if (expression instanceof Expression.DomainOf || expression instanceof Expression.LengthOf) {
            Children.of(expression).forEach(operand -> expect(operand, TEXT));
        } else if (expression instanceof Expression.DaysSince days) {
            expect(days.operand(), DATE);
        } else {
            Children.of(expression).forEach(operand -> expect(operand, NUMBER));
        }
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

    private void mention(Expression left) {
        if (inner(left) instanceof Expression.NameUse use) {
            attribute(use.name()).ifPresent(types::mention);
        } else {
            visit(left);
        }
    }

    private void window(Expression.InWindow window) {
        if (inner(window.subject()) instanceof Expression.NameUse use) {
            attribute(use.name()).ifPresent(types::window);
        } else {
            visit(window.subject());
        }
        Children.of(window.window()).forEach(date -> expect(date, DATE));
    }

    /**
     * Two values side by side have one type.
     *
     * @param mayLackQuotes whether the right one, when it is a name, may be a text that lacks its quotes
     */
    private void compare(Expression left, Expression right, boolean mayLackQuotes) {
        mention(left);
        if (isGrade(left)) {
            return;
        }
        Optional<Type> leftType = type(left);
        Optional<Type> rightType = type(right);
        rightType.ifPresent(type -> expect(left, type));
        boolean doubtful = mayLackQuotes && (leftType.isEmpty() || leftType.get() instanceof Type.Text);
        if (!(inner(right) instanceof Expression.NameUse)) {
            visit(right);
        } else if (!doubtful) {
            leftType.ifPresentOrElse(type -> expect(right, type), () -> link(left, right));
        }
    }

    private void link(Expression left, Expression right) {
        if (inner(left) instanceof Expression.NameUse one && inner(right) instanceof Expression.NameUse other) {
            attribute(one.name())
                    .ifPresent(a -> attribute(other.name()).ifPresent(b -> {
                        types.mention(b);
                        types.link(a, b);
                    }));
        }
    }

    private boolean isGrade(Expression left) {
        return inner(left) instanceof Expression.NameUse use
                && declarations.isGrade(use.name().key());
    }

    /** The type that an expression has by its own form, whatever the names in it. */
    private Optional<Type> type(Expression written) {
        Expression expression = inner(written);
        if (expression instanceof Expression.TextLiteral || expression instanceof Expression.DomainOf) {
            return Optional.of(TEXT);
        }
        if (expression instanceof Expression.DateLiteral) {
            return Optional.of(DATE);
        }
        if (expression instanceof Expression.NameUse use) {
            return type(use.name());
        }
        if (expression instanceof Expression.NumberLiteral
                || expression instanceof Expression.Arithmetic
                || expression instanceof Expression.Negation
                || expression instanceof Expression.PercentOf
                || expression instanceof Expression.LengthOf
                || expression instanceof Expression.DaysSince
                || expression instanceof Expression.Aggregate) {
            return Optional.of(NUMBER);
        }
        return expression instanceof Expression.DurationLiteral ? Optional.empty() : Optional.of(YES_NO);
    }

    private Optional<Type> type(Name name) {
        String key = name.key();
        if (declarations.isScore(key)) {
            return Optional.of(NUMBER);
        }
        ValueList list = declarations.lists().get(key);
        if (list != null) {
            return Optional.of(list.holdsNumbers() ? NUMBER : TEXT);
        }
        Sentence.Define define = declarations.definitions().get(key);
        if (define != null && !(inner(define.body()) instanceof Expression.NameUse)) {
            return type(define.body());
        }
        return attribute(name)
                .map(found -> declarations.attributes().get(found.key()))
                .map(Attribute::type)
                .map(type -> type instanceof Type.Amount ? NUMBER : type instanceof Type.OneOf ? TEXT : type);
    }
}
