package org.meritlang.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.DateExpression;
import org.meritlang.check.Definition;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.TextExpression;

/** Conditions, numbers, texts and dates of one lead. */
final class NaiveConditions {
    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    private final CheckedModel model;
    private final NaiveLead lead;
    private final NaiveWindows windows;
    private final NaiveEvaluator outputs;
    private final Instant now;

    NaiveConditions(CheckedModel model, NaiveLead lead, Instant now, NaiveEvaluator outputs) {
        this.model = model;
        this.lead = lead;
        this.now = now;
        this.outputs = outputs;
        this.windows = new NaiveWindows(now, model.zone());
    }

    Answer answer(Condition node) {
        if (node instanceof Condition.Constant constant) {
            return Answer.of(constant.value());
        } else if (node instanceof Condition.And and) {
            return and.terms().stream().map(this::answer).reduce(Answer.YES, Answer::and);
        } else if (node instanceof Condition.Or or) {
            return or.terms().stream().map(this::answer).reduce(Answer.NO, Answer::or);
        } else if (node instanceof Condition.Not not) {
            return answer(not.term()).not();
        } else if (node instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast);
        } else if (node instanceof Condition.YesNo yesNo) {
            Object value = lead.value(yesNo.attribute());
            return value == null ? Answer.UNSURE : Answer.of((Boolean) value);
        } else if (node instanceof Condition.KnownAttribute known) {
            return Answer.of(lead.value(known.attribute()) != null);
        } else if (node instanceof Condition.KnownNumber known) {
            return Answer.of(number(known.number(), false) != null);
        } else if (node instanceof Condition.KnownText known) {
            return Answer.of(texts(known.text()) != null);
        } else if (node instanceof Condition.NumberTest test) {
            BigDecimal left = number(test.left(), false);
            BigDecimal right = number(test.right(), false);
            return left == null || right == null
                    ? Answer.UNSURE
                    : Answer.of(test.relation().holds(left.compareTo(right)));
        } else if (node instanceof Condition.TextIs is) {
            return any(texts(is.text()), text -> is.values().stream().anyMatch(v -> NaiveTexts.equal(text, v)));
        } else if (node instanceof Condition.SameText same) {
            List<String> right = texts(same.right());
            return right == null
                    ? Answer.UNSURE
                    : any(texts(same.left()), text -> right.stream().anyMatch(v -> NaiveTexts.equal(text, v)));
        } else if (node instanceof Condition.TextTest test) {
            return textTest(test);
        } else if (node instanceof Condition.DateTest test) {
            return dateTest(test);
        } else if (node instanceof Condition.InWindow window) {
            return windows.lies(date(window.date()), window.window(), this::date);
        } else if (node instanceof Condition.Defined defined) {
            return answer(((Definition.OfCondition) model.definitions().get(defined.definition())).condition());
        } else if (node instanceof Condition.LabelIs label) {
            return Answer.of(label.labels().contains(outputs.label(label.grade())));
        } else if (node instanceof Condition.Disqualified) {
            return Answer.of(outputs.disqualified());
        }
        throw new IllegalArgumentException("no such condition: " + node);
    }

    /**
     * The number, or null where it is unknown.
     *
     * @param zeroed whether unknown attributes count as 0
     */
    @Nullable
    BigDecimal number(NumberExpression node, boolean zeroed) {
        if (node instanceof NumberExpression.Constant constant) {
            return constant.value();
        } else if (node instanceof NumberExpression.OfAttribute attribute) {
            return attribute(attribute.attribute(), zeroed);
        } else if (node instanceof NumberExpression.Scaled scaled) {
            BigDecimal value = attribute(scaled.attribute(), zeroed);
            return value == null ? null : value.multiply(scaled.factor(), DIGITS);
        } else if (node instanceof NumberExpression.OfScore score) {
            return outputs.score(score.score());
        } else if (node instanceof NumberExpression.Arithmetic arithmetic) {
            return arithmetic(arithmetic, zeroed);
        } else if (node instanceof NumberExpression.LengthOf length) {
            List<String> texts = texts(length.text());
            return texts == null ? null : length(texts.get(0));
        } else if (node instanceof NumberExpression.DaysSince days) {
            NaiveDate date = date(days.date());
            return date == null
                    ? null
                    : BigDecimal.valueOf(ChronoUnit.DAYS.between(
                            date.day(), now.atZone(model.zone()).toLocalDate()));
        } else if (node instanceof NumberExpression.Defined defined) {
            return number(((Definition.OfNumber) model.definitions().get(defined.definition())).number(), zeroed);
        }
        throw new IllegalArgumentException("no such number: " + node);
    }

    /** One text, or a list's; null where they are unknown. */
    @Nullable
    List<String> texts(TextExpression node) {
        if (node instanceof TextExpression.OfAttribute attribute) {
            Object value = lead.value(attribute.attribute());
            if (value instanceof List<?> list) {
                return list.stream().map(String.class::cast).toList();
            }
            return value == null ? null : List.of((String) value);
        } else if (node instanceof TextExpression.DomainOf domain) {
            List<String> inner = texts(domain.text());
            String found = inner == null ? null : NaiveTexts.domain(inner.get(0));
            return found == null ? null : List.of(found);
        }
        throw new IllegalArgumentException("no such text: " + node);
    }

    @Nullable
    NaiveDate date(DateExpression node) {
        if (node instanceof DateExpression.OfAttribute attribute) {
            return (NaiveDate) lead.value(attribute.attribute());
        } else if (node instanceof DateExpression.Constant constant) {
            return new NaiveDate(constant.day(), constant.instant(), true);
        }
        throw new IllegalArgumentException("no such date: " + node);
    }

    ZoneId zone() {
        return model.zone();
    }

    private @Nullable BigDecimal attribute(int attribute, boolean zeroed) {
        Object value = lead.value(attribute);
        return value == null && zeroed ? BigDecimal.ZERO : (BigDecimal) value;
    }

    private Answer atLeast(Condition.AtLeast node) {
        List<Answer> answers = node.terms().stream().map(this::answer).toList();
        long sure = answers.stream().filter(answer -> answer == Answer.YES).count();
        long possible = answers.stream().filter(answer -> answer != Answer.NO).count();
        return sure >= node.count() ? Answer.YES : possible >= node.count() ? Answer.UNSURE : Answer.NO;
    }

    private Answer textTest(Condition.TextTest node) {
        List<String> texts = texts(node.text());
        return switch (node.quantifier()) {
            case ANY ->
                any(texts, text -> node.values().stream().anyMatch(v -> NaiveTexts.holds(node.verb(), text, v)));
            case NONE ->
                any(texts, text -> node.values().stream().anyMatch(v -> NaiveTexts.holds(node.verb(), text, v)))
                        .not();
            case ALL ->
                node.values().stream()
                        .map(v -> any(texts, text -> NaiveTexts.holds(node.verb(), text, v)))
                        .reduce(Answer.YES, Answer::and);
        };
    }

    private static Answer any(@Nullable List<String> texts, java.util.function.Predicate<String> test) {
        return texts == null ? Answer.UNSURE : Answer.of(texts.stream().anyMatch(test));
    }

    private Answer dateTest(Condition.DateTest node) {
        NaiveDate left = date(node.left());
        NaiveDate right = date(node.right());
        if (left == null || right == null) {
            return Answer.UNSURE;
        }
        boolean times = left.time().isPresent() && right.time().isPresent();
        return Answer.of(node.relation()
                .holds(
                        times
                                ? left.time().get().compareTo(right.time().get())
                                : left.day().compareTo(right.day())));
    }

    private @Nullable BigDecimal arithmetic(NumberExpression.Arithmetic node, boolean zeroed) {
        BigDecimal left = number(node.left(), zeroed);
        BigDecimal right = number(node.right(), zeroed);
        if (left == null || right == null) {
            return null;
        }
        return switch (node.operator()) {
            case PLUS -> left.add(right, DIGITS);
            case MINUS -> left.subtract(right, DIGITS);
            case TIMES -> left.multiply(right, DIGITS);
            case DIVIDED_BY -> right.signum() == 0 ? null : left.divide(right, DIGITS);
        };
    }

    private static BigDecimal length(String text) {
        return BigDecimal.valueOf(Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .count());
    }
}
