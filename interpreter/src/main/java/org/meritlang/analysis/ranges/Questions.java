package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.analysis.logic.Linear;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Score;
import org.meritlang.model.Windows;

/** Collects what conditions and numbers ask of a lead, and the values at which their answers change. */
final class Questions implements Condition.Visitor<Void>, NumberExpression.Visitor<Void> {
    private final Set<Matter> matters = new LinkedHashSet<>();
    private final Map<Matter, TreeSet<BigDecimal>> cuts = new LinkedHashMap<>();
    private final Map<Matter, List<Condition.TextIs>> equalities = new LinkedHashMap<>();
    private final Map<Matter, Set<Condition>> patterns = new LinkedHashMap<>();
    private final Schema schema;

    Questions(Schema schema) {
        this.schema = schema;
    }

    /** In the order in which they are first asked about. */
    Set<Matter> matters() {
        return matters;
    }

    Set<BigDecimal> cuts(Matter matter) {
        return cuts.getOrDefault(matter, new TreeSet<>());
    }

    List<Condition.TextIs> equalities(Matter text) {
        return equalities.getOrDefault(text, List.of());
    }

    Set<Condition> patterns(Matter text) {
        return patterns.getOrDefault(text, Set.of());
    }

    void ask(Condition condition) {
        condition.accept(this);
    }

    void ask(Optional<Condition> condition) {
        condition.ifPresent(this::ask);
    }

    void ask(NumberExpression number) {
        number.accept(this);
    }

    void ask(Definition definition) {
        if (definition instanceof Definition.OfCondition condition) {
            ask(condition.condition());
        } else if (definition instanceof Definition.OfNumber number) {
            ask(number.number());
        }
    }

    void ask(Score.Content content) {
        if (content instanceof Score.Content.Formula formula) {
            ask(formula.number());
        } else if (content instanceof Score.Content.Rules rules) {
            rules.groups().forEach(group -> {
                ask(group.when());
                group.rules().forEach(rule -> Yields.ask(rule, this));
            });
            rules.raises().forEach(raise -> ask(raise.when()));
            rules.limits().forEach(limit -> ask(limit.when()));
        }
    }

    void cut(Matter matter, BigDecimal value) {
        matters.add(matter);
        cuts.computeIfAbsent(matter, any -> new TreeSet<>()).add(value);
    }

    void count(Matter.Count count) {
        cut(count, BigDecimal.ZERO);
    }

    private Void askAll(List<Condition> terms) {
        terms.forEach(this::ask);
        return null;
    }

    private Void free(Condition condition) {
        matters.add(new Matter.Holds(condition));
        return null;
    }

    private Void about(NumberExpression number) {
        Simple.of(number).ifPresent(matters::add);
        return null;
    }

    @Override
    public Void visitConstant(Condition.Constant node) {
        return null;
    }

    @Override
    public Void visitAnd(Condition.And node) {
        return askAll(node.terms());
    }

    @Override
    public Void visitOr(Condition.Or node) {
        return askAll(node.terms());
    }

    @Override
    public Void visitNot(Condition.Not node) {
        ask(node.term());
        return null;
    }

    @Override
    public Void visitAtLeast(Condition.AtLeast node) {
        return askAll(node.terms());
    }

    @Override
    public Void visitYesNo(Condition.YesNo node) {
        matters.add(new Matter.Value(node.attribute()));
        return null;
    }

    @Override
    public Void visitKnownAttribute(Condition.KnownAttribute node) {
        matters.add(new Matter.Value(node.attribute()));
        return null;
    }

    @Override
    public Void visitKnownNumber(Condition.KnownNumber node) {
        ask(node.number());
        return null;
    }

    @Override
    public Void visitKnownText(Condition.KnownText node) {
        matters.add(Simple.of(node.text()));
        return null;
    }

    @Override
    public Void visitNumberTest(Condition.NumberTest node) {
        ask(node.left());
        ask(node.right());
        Condition.NumberTest solved = Linear.solved(node);
        Optional<Matter> left = Simple.of(solved.left());
        Optional<Matter> right = Simple.of(node.right());
        if (left.isPresent() && solved.right() instanceof NumberExpression.Constant bound) {
            cut(left.get(), inUnitOf(solved.left(), bound.value()));
        } else if (right.isPresent() && node.left() instanceof NumberExpression.Constant bound) {
            cut(right.get(), inUnitOf(node.right(), bound.value()));
        } else if (!Outputs.areIn(node)) {
            free(node);
        }
        return null;
    }

    /** A value of the attribute itself, perhaps not quite exact: cells are judged by what is computed of them. */
    private static BigDecimal inUnitOf(NumberExpression number, BigDecimal value) {
        return number instanceof NumberExpression.Scaled scaled
                ? value.divide(scaled.factor(), MathContext.DECIMAL128)
                : value;
    }

    @Override
    public Void visitTextIs(Condition.TextIs node) {
        Matter text = Simple.of(node.text());
        matters.add(text);
        if (schema.isList(text)) {
            return pattern(text, node);
        }
        equalities.computeIfAbsent(text, any -> new ArrayList<>()).add(node);
        return null;
    }

    private Void pattern(Matter text, Condition test) {
        matters.add(text);
        matters.add(new Matter.Pattern(text, test));
        patterns.computeIfAbsent(text, any -> new LinkedHashSet<>()).add(test);
        return null;
    }

    @Override
    public Void visitSameText(Condition.SameText node) {
        matters.add(Simple.of(node.left()));
        matters.add(Simple.of(node.right()));
        return free(node);
    }

    @Override
    public Void visitTextTest(Condition.TextTest node) {
        return pattern(Simple.of(node.text()), Texts.positive(node));
    }

    @Override
    public Void visitDateTest(Condition.DateTest node) {
        if (node.left() instanceof DateExpression.OfAttribute date
                && node.right() instanceof DateExpression.Constant constant) {
            return day(date, constant);
        }
        date(node.left());
        date(node.right());
        return free(node);
    }

    private Void date(DateExpression date) {
        if (date instanceof DateExpression.OfAttribute attribute) {
            matters.add(new Matter.Value(attribute.attribute()));
        }
        return null;
    }

    private Void day(DateExpression.OfAttribute date, DateExpression.Constant constant) {
        matters.add(new Matter.Value(date.attribute()));
        cut(new Matter.Day(date.attribute()), BigDecimal.valueOf(constant.day().toEpochDay()));
        return null;
    }

    @Override
    public Void visitInWindow(Condition.InWindow node) {
        date(node.date());
        if (!(node.date() instanceof DateExpression.OfAttribute date)) {
            return free(node);
        }
        Matter age = new Matter.Value(date.attribute());
        if (node.window() instanceof DateWindow.FromNow window) {
            cutAt(age, Ages.of(window).possible());
            Optional.ofNullable(Ages.of(window).sure()).ifPresent(sure -> cutAt(age, sure));
            return Ages.areTold(window) ? null : free(node);
        }
        if (node.window() instanceof DateWindow.Than than && than.other() instanceof DateExpression.Constant bound) {
            return day(date, bound);
        }
        if (node.window() instanceof DateWindow.Between between
                && between.low() instanceof DateExpression.Constant low
                && between.high() instanceof DateExpression.Constant high) {
            day(date, low);
            return day(date, high);
        }
        Windows.dates(node.window()).forEach(this::date);
        return free(node);
    }

    private void cutAt(Matter matter, Stretch ends) {
        Optional.ofNullable(ends.low()).ifPresent(low -> cut(matter, low));
        Optional.ofNullable(ends.high()).ifPresent(high -> cut(matter, high));
    }

    @Override
    public Void visitDefined(Condition.Defined node) {
        return null;
    }

    @Override
    public Void visitLabelIs(Condition.LabelIs node) {
        return null;
    }

    @Override
    public Void visitDisqualified(Condition.Disqualified node) {
        return null;
    }

    @Override
    public Void visitEarlier(Condition.Earlier node) {
        return free(node);
    }

    @Override
    public Void visitOccurs(Condition.Occurs node) {
        Matter.Count count = new Matter.Count(node.occurrences(), node.onDays());
        count(count);
        cut(count, BigDecimal.valueOf(node.count()));
        return null;
    }

    @Override
    public Void visitIsWithout(Condition.IsWithout node) {
        return free(node);
    }

    @Override
    public Void visitConstant(NumberExpression.Constant node) {
        return null;
    }

    @Override
    public Void visitOfAttribute(NumberExpression.OfAttribute node) {
        return about(node);
    }

    @Override
    public Void visitScaled(NumberExpression.Scaled node) {
        return about(node);
    }

    @Override
    public Void visitOfScore(NumberExpression.OfScore node) {
        return null;
    }

    @Override
    public Void visitEarlier(NumberExpression.Earlier node) {
        return null;
    }

    @Override
    public Void visitArithmetic(NumberExpression.Arithmetic node) {
        ask(node.left());
        ask(node.right());
        return null;
    }

    @Override
    public Void visitLengthOf(NumberExpression.LengthOf node) {
        return about(node);
    }

    @Override
    public Void visitDaysSince(NumberExpression.DaysSince node) {
        return about(node);
    }

    @Override
    public Void visitDefined(NumberExpression.Defined node) {
        return null;
    }

    @Override
    public Void visitAggregate(NumberExpression.Aggregate node) {
        return about(node);
    }
}
