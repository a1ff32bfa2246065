package org.meritlang.analysis.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.schema.Activity;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Children;

/** What stands behind {@code where}, found again for the filters that were made of it. */
public final class WrittenFilters implements PointsRule.Visitor<Void> {
    /** In filters as they are written, compared with those that are meant, of a whole model. */
    private static final long MOST_COMPARED = 1_000_000;

    private final List<Expression> filters = new ArrayList<>();
    private final Budget budget = new Budget(MOST_COMPARED);

    private WrittenFilters() {}

    public static WrittenFilters of(List<Sentence> sentences) {
        WrittenFilters written = new WrittenFilters();
        sentences.forEach(written::read);
        return written;
    }

    /**
     * The words of a filter wherever they stand: those that ask the same, in the same order, of the same attributes.
     * None where there is no time left to look for them.
     */
    public List<Expression> of(Activity activity, Condition filter) {
        if (budget.isSpent()) {
            return List.of();
        }
        budget.spend(filters.size());
        return filters.stream().filter(words -> says(words, filter, activity)).toList();
    }

    private void read(Sentence sentence) {
        if (sentence instanceof PointsRule rule) {
            rule.accept(this);
        } else if (sentence instanceof Sentence.Define define) {
            read(define.body());
        } else if (sentence instanceof Sentence.RaiseTo raise) {
            raise.condition().ifPresent(this::read);
        } else if (sentence instanceof Sentence.LimitTo limit) {
            limit.condition().ifPresent(this::read);
        } else if (sentence instanceof Sentence.Disqualify disqualify) {
            read(disqualify.condition());
        } else if (sentence instanceof Sentence.Alert alert) {
            read(alert.condition());
        } else if (sentence instanceof Sentence.Decide decide) {
            for (Row.DecideRow row : decide.rows()) {
                row.condition().ifPresent(this::read);
            }
        }
    }

    private void read(Expression expression) {
        if (expression instanceof Expression.Where where) {
            filters.add(where.filter());
        }
        Children.of(expression).forEach(this::read);
    }

    @Override
    public Void visitWhen(PointsRule.When rule) {
        read(rule.condition());
        return null;
    }

    @Override
    public Void visitPer(PointsRule.Per rule) {
        read(rule.subject());
        return null;
    }

    @Override
    public Void visitPerAmount(PointsRule.PerAmount rule) {
        read(rule.subject());
        return null;
    }

    @Override
    public Void visitPerSilence(PointsRule.PerSilence rule) {
        read(rule.silence());
        return null;
    }

    @Override
    public Void visitTable(PointsRule.Table table) {
        read(table.subject());
        for (Row.PointsRow row : table.rows()) {
            if (row.test() instanceof RowTest.Rest rest) {
                read(rest.condition());
            }
        }
        return null;
    }

    private static boolean says(Expression written, Condition condition, Activity activity) {
        Expression words = plain(written);
        if (condition instanceof Condition.And and) {
            return words instanceof Expression.And joined && say(joined.terms(), and.terms(), activity);
        }
        if (condition instanceof Condition.Or or) {
            return words instanceof Expression.Or joined && say(joined.terms(), or.terms(), activity);
        }
        if (condition instanceof Condition.Not not && words instanceof Expression.Not denied) {
            return says(denied.term(), not.term(), activity);
        }
        boolean isJoint = words instanceof Expression.And || words instanceof Expression.Or;
        return !isJoint && asksTheSame(words, condition, activity) && hasSameValues(words, condition);
    }

    private static boolean say(List<Expression> words, List<Condition> conditions, Activity activity) {
        boolean all = words.size() == conditions.size();
        for (int i = 0; all && i < words.size(); i++) {
            all = says(words.get(i), conditions.get(i), activity);
        }
        return all;
    }

    private static Expression plain(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Expression.Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return inner;
    }

    private static boolean asksTheSame(Expression words, Condition condition, Activity activity) {
        Condition test = condition instanceof Condition.Not not ? not.term() : condition;
        Optional<String> written = names(words).stream().findFirst();
        return !(Topic.of(test) instanceof Topic.OfAttribute attribute)
                || written.equals(Optional.of(
                        activity.attributes().get(attribute.attribute()).key()));
    }

    private static List<String> names(Expression words) {
        if (words instanceof Expression.NameUse use) {
            return List.of(Spelling.key(use.name().text()));
        }
        return Children.of(words).stream()
                .flatMap(child -> names(child).stream())
                .toList();
    }

    private static boolean hasSameValues(Expression words, Condition condition) {
        Condition test = condition instanceof Condition.Not not ? not.term() : condition;
        if (test instanceof Condition.TextTest || test instanceof Condition.TextIs) {
            List<String> written = texts(words);
            return written.isEmpty() || written.equals(Texts.values(test));
        }
        if (test instanceof Condition.NumberTest number
                && words instanceof Expression.Comparison comparison
                && comparison.right() instanceof Expression.NumberLiteral literal
                && number.right() instanceof NumberExpression.Constant constant) {
            return comparison.comparator().relation() == number.relation()
                    && literal.value().compareTo(constant.value()) == 0;
        }
        return true;
    }

    /** Those in quotes; none where a list's name stands for them. */
    private static List<String> texts(Expression words) {
        if (words instanceof Expression.TextLiteral text) {
            return List.of(text.value());
        }
        return Children.of(words).stream()
                .flatMap(child -> texts(child).stream())
                .toList();
    }
}
