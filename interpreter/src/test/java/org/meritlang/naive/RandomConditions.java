package org.meritlang.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;

/** Conditions and numbers over the generated fields and over what has been generated before. */
final class RandomConditions {
    private final Chance chance;
    private final Manner manner;
    private final RandomWindows windows;

    /** What conditions and numbers may refer to; grows with the model. */
    final List<Condition> conditions = new ArrayList<>();

    final List<NumberExpression> numbers = new ArrayList<>();

    /** Those among the conditions that may be asked of an earlier instant. */
    final List<Condition> labels = new ArrayList<>();

    /** What was shown hangs on who was out, so that what decides who is out may not ask for it. */
    boolean mayAskEarlier;

    /** So many scores may be asked of an earlier instant. */
    int scores;

    /** What conditions, numbers and rules say of activities. */
    final RandomOccurrences occurrences;

    RandomConditions(Chance chance, Manner manner, ZoneId zone, Instant now) {
        this.chance = chance;
        this.manner = manner;
        this.windows = new RandomWindows(chance, manner, zone, now);
        this.occurrences = new RandomOccurrences(chance, windows, this::date);
    }

    Condition condition(int depth) {
        if (depth == 0 || chance.oneIn(3)) {
            return leaf();
        }
        List<Condition> terms = chance.times(chance.between(2, 4), () -> condition(depth - 1));
        return chance.of(
                new Condition.And(terms),
                new Condition.Or(terms),
                new Condition.Not(terms.get(0)),
                new Condition.AtLeast(chance.between(1, terms.size()), terms));
    }

    NumberExpression number(int depth) {
        if (depth == 0 || chance.oneIn(3)) {
            return numberLeaf();
        }
        return new NumberExpression.Arithmetic(
                number(depth - 1), chance.of(ArithmeticOperator.values()), number(depth - 1));
    }

    private Condition leaf() {
        if (mayAskEarlier && !labels.isEmpty() && chance.oneIn(20)) {
            return new Condition.Earlier(chance.of(labels), RandomTimes.amount(chance), manner.shiftUnit(chance));
        }
        if (!conditions.isEmpty() && chance.oneIn(4)) {
            return chance.of(conditions);
        }
        return switch (chance.below(13)) {
            case 0 -> new Condition.YesNo(chance.of(Fields.SUBSCRIBED, Fields.OPTED_OUT));
            case 1 -> new Condition.KnownAttribute(chance.below(Fields.ALL.size()));
            case 2 ->
                chance.of(
                        new Condition.KnownNumber(number(1)),
                        new Condition.KnownText(text()),
                        new Condition.Constant(chance.oneIn(2)));
            case 3, 4 -> new Condition.NumberTest(number(1), relation(), number(chance.below(2)));
            case 5 -> new Condition.TextIs(anyText(), chance.times(chance.between(1, 3), this::pattern));
            case 6, 7 ->
                new Condition.TextTest(
                        anyText(),
                        chance.of(TextVerb.values()),
                        chance.of(Quantifier.values()),
                        chance.times(chance.between(1, 3), this::pattern));
            case 8 ->
                chance.of(
                        new Condition.DateTest(date(), relation(), date()),
                        new Condition.SameText(anyText(), anyText()));
            case 9 -> new Condition.InWindow(attribute(), windows.window(this::date));
            default -> occurrences.condition();
        };
    }

    private NumberExpression numberLeaf() {
        if (mayAskEarlier && scores > 0 && chance.oneIn(20)) {
            return earlier();
        }
        if (!numbers.isEmpty() && chance.oneIn(4)) {
            return chance.of(numbers);
        }
        return switch (chance.below(9)) {
            case 0, 1 -> new NumberExpression.OfAttribute(chance.of(Fields.EMPLOYEES, Fields.REVENUE));
            case 2 -> new NumberExpression.Scaled(Fields.VISIT, BigDecimal.valueOf(chance.of(1, 60, 3600)));
            case 3 -> new NumberExpression.LengthOf(text());
            case 4 -> new NumberExpression.DaysSince(attribute());
            case 5, 6 -> occurrences.number();
            default -> new NumberExpression.Constant(new BigDecimal(chance.of(Fields.NUMBERS)));
        };
    }

    /** What a score showed earlier. */
    NumberExpression earlier() {
        return new NumberExpression.Earlier(chance.below(scores), RandomTimes.amount(chance), manner.shiftUnit(chance));
    }

    private Relation relation() {
        return chance.of(Relation.values());
    }

    private TextExpression text() {
        int attribute = chance.of(Fields.TITLE, Fields.EMAIL, Fields.COUNTRY);
        TextExpression whole = new TextExpression.OfAttribute(attribute);
        return attribute == Fields.EMAIL && chance.oneIn(2) ? new TextExpression.DomainOf(whole) : whole;
    }

    private TextExpression anyText() {
        return chance.oneIn(4) ? new TextExpression.OfAttribute(Fields.INTERESTS) : text();
    }

    private String pattern() {
        String text = chance.of(
                chance.of(Fields.TITLES, Fields.TITLES, Fields.EMAILS, Fields.DOMAINS, Fields.COUNTRIES, Fields.WORDS));
        if (chance.oneIn(3)) {
            String word = chance.of(text.strip().split("[ -]"));
            return word.isEmpty() ? text : word;
        }
        return text;
    }

    private DateExpression attribute() {
        return new DateExpression.OfAttribute(chance.of(Fields.CREATED, Fields.RENEWAL));
    }

    private DateExpression date() {
        return chance.oneIn(2) ? attribute() : windows.constantOr(attribute());
    }
}
