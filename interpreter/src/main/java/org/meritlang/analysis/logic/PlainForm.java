package org.meritlang.analysis.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;

/**
 * Conditions in one form, so that those which say the same in other words compare: what {@code define}
 * names is spelt out, the constant of a comparison stands on its right, and what is known is asked of the
 * attribute itself. For conditions that fit on a page; larger definitions stay names.
 */
final class PlainForm implements Condition.Visitor<Condition> {
    private static final int MOST_TESTS = 200;

    private final List<Optional<Condition>> spelt = new ArrayList<>();
    private final PlainNumber numbers;

    PlainForm(List<Definition> definitions) {
        this.numbers = new PlainNumber(definitions);
        for (Definition definition : definitions) {
            spelt.add(
                    definition instanceof Definition.OfCondition named
                            ? Optional.of(of(named.condition())).filter(plain -> tests(plain) <= MOST_TESTS)
                            : Optional.empty());
        }
    }

    Condition of(Condition condition) {
        return condition.accept(this);
    }

    /** How many tests a condition makes. */
    static int tests(Condition condition) {
        if (condition instanceof Condition.And and) {
            return tests(and.terms());
        }
        if (condition instanceof Condition.Or or) {
            return tests(or.terms());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return tests(atLeast.terms());
        }
        return condition instanceof Condition.Not not ? tests(not.term()) : 1;
    }

    private static int tests(List<Condition> terms) {
        return terms.stream().mapToInt(PlainForm::tests).sum();
    }

    private List<Condition> all(List<Condition> terms) {
        return terms.stream().map(this::of).toList();
    }

    @Override
    public Condition visitConstant(Condition.Constant node) {
        return node;
    }

    @Override
    public Condition visitAnd(Condition.And node) {
        return new Condition.And(all(node.terms()));
    }

    @Override
    public Condition visitOr(Condition.Or node) {
        return new Condition.Or(all(node.terms()));
    }

    @Override
    public Condition visitNot(Condition.Not node) {
        Condition term = of(node.term());
        return term instanceof Condition.Not not ? not.term() : new Condition.Not(term);
    }

    @Override
    public Condition visitAtLeast(Condition.AtLeast node) {
        return new Condition.AtLeast(node.count(), all(node.terms()));
    }

    @Override
    public Condition visitYesNo(Condition.YesNo node) {
        return node;
    }

    @Override
    public Condition visitKnownAttribute(Condition.KnownAttribute node) {
        return node;
    }

    @Override
    public Condition visitKnownNumber(Condition.KnownNumber node) {
        NumberExpression number = numbers.of(node.number());
        if (number instanceof NumberExpression.OfAttribute attribute) {
            return new Condition.KnownAttribute(attribute.attribute());
        }
        return number instanceof NumberExpression.Scaled scaled
                ? new Condition.KnownAttribute(scaled.attribute())
                : new Condition.KnownNumber(number);
    }

    @Override
    public Condition visitKnownText(Condition.KnownText node) {
        return node.text() instanceof TextExpression.OfAttribute attribute
                ? new Condition.KnownAttribute(attribute.attribute())
                : node;
    }

    @Override
    public Condition visitNumberTest(Condition.NumberTest node) {
        NumberExpression left = numbers.of(node.left());
        NumberExpression right = numbers.of(node.right());
        if (left instanceof NumberExpression.Constant one && right instanceof NumberExpression.Constant other) {
            return new Condition.Constant(node.relation().holds(one.value().compareTo(other.value())));
        }
        boolean turn = left instanceof NumberExpression.Constant
                || (!(right instanceof NumberExpression.Constant)
                        && left.toString().compareTo(right.toString()) > 0);
        Condition.NumberTest solved = Linear.solved(
                turn
                        ? new Condition.NumberTest(right, Linear.turned(node.relation()), left)
                        : new Condition.NumberTest(left, node.relation(), right));
        return inOwnUnit(solved.left(), solved.relation(), solved.right());
    }

    private static Condition inOwnUnit(NumberExpression left, Relation relation, NumberExpression right) {
        if (left instanceof NumberExpression.Scaled scaled && right instanceof NumberExpression.Constant constant) {
            BigDecimal inUnit = constant.value().divide(scaled.factor(), MathContext.DECIMAL128);
            return new Condition.NumberTest(
                    new NumberExpression.OfAttribute(scaled.attribute()),
                    relation,
                    new NumberExpression.Constant(inUnit));
        }
        return new Condition.NumberTest(left, relation, right);
    }

    @Override
    public Condition visitTextIs(Condition.TextIs node) {
        return node;
    }

    @Override
    public Condition visitSameText(Condition.SameText node) {
        return node;
    }

    @Override
    public Condition visitTextTest(Condition.TextTest node) {
        Quantifier positive =
                node.quantifier() == Quantifier.ALL && node.values().size() > 1 ? Quantifier.ALL : Quantifier.ANY;
        Condition test = new Condition.TextTest(node.text(), node.verb(), positive, node.values());
        return node.quantifier() == Quantifier.NONE ? new Condition.Not(test) : test;
    }

    @Override
    public Condition visitDateTest(Condition.DateTest node) {
        return node.left() instanceof DateExpression.Constant && !(node.right() instanceof DateExpression.Constant)
                ? new Condition.DateTest(
                        /* left= */ node.right(), Linear.turned(node.relation()), /* right= */ node.left())
                : node;
    }

    @Override
    public Condition visitInWindow(Condition.InWindow node) {
        return node;
    }

    @Override
    public Condition visitDefined(Condition.Defined node) {
        return node.definition() < spelt.size() ? spelt.get(node.definition()).orElse(node) : node;
    }

    @Override
    public Condition visitLabelIs(Condition.LabelIs node) {
        return node;
    }

    @Override
    public Condition visitDisqualified(Condition.Disqualified node) {
        return node;
    }

    @Override
    public Condition visitEarlier(Condition.Earlier node) {
        return node;
    }

    @Override
    public Condition visitOccurs(Condition.Occurs node) {
        return node;
    }

    @Override
    public Condition visitIsWithout(Condition.IsWithout node) {
        return node;
    }

    /** Numbers with what {@code define} names spelt out. */
    private record PlainNumber(List<Definition> definitions) {
        NumberExpression of(NumberExpression number) {
            NumberExpression plain = number;
            while (plain instanceof NumberExpression.Defined defined
                    && definitions.get(defined.definition()) instanceof Definition.OfNumber named) {
                plain = named.number();
            }
            return plain;
        }
    }
}
