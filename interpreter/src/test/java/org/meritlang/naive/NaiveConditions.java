package org.meritlang.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.model.Without;

/** Conditions, numbers, texts and dates of one lead. */
final class NaiveConditions implements Condition.Visitor<Answer> {
    private final CheckedModel model;
    private final NaiveLead lead;
    private final NaiveWindows windows;
    private final NaiveHistory history;
    private final NaiveEvaluator outputs;
    private final Instant now;
    private final boolean asShown;
    private final Map<Integer, Answer> definitions = new HashMap<>();
    private final Texts texts = new Texts();
    private final Dates dates = new Dates();

    /**
     * @param asShown whether conditions see what is shown of a disqualified lead
     */
    NaiveConditions(CheckedModel model, NaiveLead lead, Instant now, NaiveEvaluator outputs, boolean asShown) {
        this.model = model;
        this.lead = lead;
        this.now = now;
        this.outputs = outputs;
        this.asShown = asShown;
        this.windows = new NaiveWindows(now, model.zone());
        this.history = new NaiveHistory(model, lead, now, this, windows);
    }

    Answer answer(Condition condition) {
        return condition.accept(this);
    }

    /**
     * The number, or null where it is unknown.
     *
     * @param zeroed whether unknown attributes count as 0
     */
    @Nullable
    BigDecimal number(NumberExpression number, boolean zeroed) {
        return new NaiveNumbers(model, lead, this, now.atZone(model.zone()).toLocalDate(), zeroed)
                .of(number)
                .orElse(null);
    }

    /** One text, or a list's; null where they are unknown. */
    @Nullable
    List<String> texts(TextExpression text) {
        return text.accept(texts).orElse(null);
    }

    @Nullable
    NaiveDate date(DateExpression date) {
        return date.accept(dates).orElse(null);
    }

    BigDecimal score(int index) {
        return asShown ? outputs.shownScore(index) : outputs.score(index);
    }

    NaiveEvaluator outputs() {
        return outputs;
    }

    NaiveWindows windows() {
        return windows;
    }

    NaiveHistory history() {
        return history;
    }

    @Override
    public Answer visitConstant(Condition.Constant constant) {
        return Answer.of(constant.value());
    }

    @Override
    public Answer visitAnd(Condition.And and) {
        return and.terms().stream().map(this::answer).reduce(Answer.YES, Answer::and);
    }

    @Override
    public Answer visitOr(Condition.Or or) {
        return or.terms().stream().map(this::answer).reduce(Answer.NO, Answer::or);
    }

    @Override
    public Answer visitNot(Condition.Not not) {
        return answer(not.term()).not();
    }

    @Override
    public Answer visitAtLeast(Condition.AtLeast atLeast) {
        List<Answer> answers = atLeast.terms().stream().map(this::answer).toList();
        long sure = answers.stream().filter(answer -> answer == Answer.YES).count();
        long possible = answers.stream().filter(answer -> answer != Answer.NO).count();
        return sure >= atLeast.count() ? Answer.YES : possible >= atLeast.count() ? Answer.UNSURE : Answer.NO;
    }

    @Override
    public Answer visitYesNo(Condition.YesNo yesNo) {
        Object value = lead.value(yesNo.attribute());
        return value == null ? Answer.UNSURE : Answer.of((Boolean) value);
    }

    @Override
    public Answer visitKnownAttribute(Condition.KnownAttribute known) {
        return Answer.of(lead.value(known.attribute()) != null);
    }

    @Override
    public Answer visitKnownNumber(Condition.KnownNumber known) {
        return Answer.of(number(known.number(), false) != null);
    }

    @Override
    public Answer visitKnownText(Condition.KnownText known) {
        return Answer.of(texts(known.text()) != null);
    }

    @Override
    public Answer visitNumberTest(Condition.NumberTest test) {
        BigDecimal left = number(test.left(), false);
        BigDecimal right = number(test.right(), false);
        return left == null || right == null
                ? Answer.UNSURE
                : Answer.of(test.relation().holds(left.compareTo(right)));
    }

    @Override
    public Answer visitTextIs(Condition.TextIs is) {
        return any(texts(is.text()), text -> is.values().stream().anyMatch(v -> NaiveTexts.equal(text, v)));
    }

    @Override
    public Answer visitSameText(Condition.SameText same) {
        List<String> right = texts(same.right());
        return right == null
                ? Answer.UNSURE
                : any(texts(same.left()), text -> right.stream().anyMatch(v -> NaiveTexts.equal(text, v)));
    }

    @Override
    public Answer visitTextTest(Condition.TextTest test) {
        List<String> texts = texts(test.text());
        return switch (test.quantifier()) {
            case ANY ->
                any(texts, text -> test.values().stream().anyMatch(v -> NaiveTexts.holds(test.verb(), text, v)));
            case NONE ->
                any(texts, text -> test.values().stream().anyMatch(v -> NaiveTexts.holds(test.verb(), text, v)))
                        .not();
            case ALL ->
                test.values().stream()
                        .map(v -> any(texts, text -> NaiveTexts.holds(test.verb(), text, v)))
                        .reduce(Answer.YES, Answer::and);
        };
    }

    @Override
    public Answer visitDateTest(Condition.DateTest test) {
        NaiveDate left = date(test.left());
        NaiveDate right = date(test.right());
        if (left == null || right == null) {
            return Answer.UNSURE;
        }
        boolean times = left.time().isPresent() && right.time().isPresent();
        return Answer.of(test.relation()
                .holds(
                        times
                                ? left.time().get().compareTo(right.time().get())
                                : left.day().compareTo(right.day())));
    }

    @Override
    public Answer visitInWindow(Condition.InWindow window) {
        return windows.lies(date(window.date()), window.window(), this::date);
    }

    @Override
    public Answer visitDefined(Condition.Defined defined) {
        Answer known = definitions.get(defined.definition());
        if (known == null) {
            known = answer(((Definition.OfCondition) model.definitions().get(defined.definition())).condition());
            definitions.put(defined.definition(), known);
        }
        return known;
    }

    @Override
    public Answer visitLabelIs(Condition.LabelIs label) {
        int index = label.labelling();
        return Answer.of(label.labels().contains(asShown ? outputs.shownLabel(index) : outputs.label(index)));
    }

    @Override
    public Answer visitEarlier(Condition.Earlier earlier) {
        return outputs.earlier(earlier.amount(), earlier.unit()).asShown().answer(earlier.output());
    }

    @Override
    public Answer visitDisqualified(Condition.Disqualified disqualified) {
        return Answer.of(outputs.disqualified());
    }

    @Override
    public Answer visitOccurs(Condition.Occurs occurs) {
        if (!history.isTold(occurs.occurrences())) {
            return Answer.UNSURE;
        }
        List<NaiveOccurrence> all = history.all(occurs.occurrences());
        long days = all.stream().map(one -> one.date(zone()).day()).distinct().count();
        return Answer.of(occurs.relation().holds(Long.compare(occurs.onDays() ? days : all.size(), occurs.count())));
    }

    @Override
    public Answer visitIsWithout(Condition.IsWithout is) {
        Without without = is.without();
        return since(without)
                .map(date -> Answer.of(windows.isAtLeastAgo(date, without.amount(), without.unit())))
                .orElse(Answer.UNSURE);
    }

    /** From when silence is counted: the newest occurrence, else the date that the sentence names. */
    Optional<NaiveDate> since(Without without) {
        if (!history.isTold(without.occurrences())) {
            return Optional.empty();
        }
        return history.newest(without.occurrences())
                .map(one -> one.date(zone()))
                .or(() -> without.countingFrom().flatMap(date -> date.accept(dates)));
    }

    private ZoneId zone() {
        return model.zone();
    }

    private static Answer any(@Nullable List<String> texts, Predicate<String> test) {
        return texts == null ? Answer.UNSURE : Answer.of(texts.stream().anyMatch(test));
    }

    private final class Texts implements TextExpression.Visitor<Optional<List<String>>> {
        @Override
        public Optional<List<String>> visitOfAttribute(TextExpression.OfAttribute attribute) {
            Object value = lead.value(attribute.attribute());
            if (value instanceof List<?> list) {
                return Optional.of(list.stream().map(String.class::cast).toList());
            }
            return Optional.ofNullable(value).map(text -> List.of((String) text));
        }

        @Override
        public Optional<List<String>> visitDomainOf(TextExpression.DomainOf domain) {
            return domain.text()
                    .accept(this)
                    .flatMap(inner -> Optional.ofNullable(NaiveTexts.domain(inner.get(0))))
                    .map(List::of);
        }
    }

    private final class Dates implements DateExpression.Visitor<Optional<NaiveDate>> {
        @Override
        public Optional<NaiveDate> visitOfAttribute(DateExpression.OfAttribute attribute) {
            return Optional.ofNullable((NaiveDate) lead.value(attribute.attribute()));
        }

        @Override
        public Optional<NaiveDate> visitConstant(DateExpression.Constant constant) {
            return Optional.of(new NaiveDate(constant.day(), constant.instant(), true));
        }
    }
}
