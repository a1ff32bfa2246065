package org.meritlang.naive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;

/** What {@code where} may ask of an occurrence: its own attributes, of all types. */
final class RandomFilters {
    private final Chance chance;
    private final RandomWindows windows;

    RandomFilters(Chance chance, RandomWindows windows) {
        this.chance = chance;
        this.windows = windows;
    }

    /** None of an activity without attributes. */
    Optional<Condition> filter(int activity) {
        return Activities.attributes(activity).count() == 0
                ? Optional.empty()
                : Optional.of(condition(activity, chance.below(2)));
    }

    private Condition condition(int activity, int depth) {
        if (depth == 0) {
            int attribute = chance.below((int) Activities.attributes(activity).count());
            return chance.oneIn(8)
                    ? new Condition.KnownAttribute(attribute)
                    : Activities.type(activity, attribute).accept(new Asked(attribute));
        }
        List<Condition> terms = chance.times(chance.between(2, 3), () -> condition(activity, depth - 1));
        return chance.of(
                new Condition.And(terms),
                new Condition.Or(terms),
                new Condition.Not(terms.get(0)),
                new Condition.AtLeast(chance.between(1, terms.size()), terms));
    }

    /** Something that may be asked of an attribute of a type. */
    private final class Asked implements Type.Visitor<Condition> {
        private final int attribute;

        Asked(int attribute) {
            this.attribute = attribute;
        }

        @Override
        public Condition visitText(Type.Text text) {
            return chance.oneIn(4)
                    ? compared(new NumberExpression.LengthOf(text()))
                    : asked(Activities.URLS, "pricing", "/", "crm");
        }

        @Override
        public Condition visitOneOf(Type.OneOf oneOf) {
            return asked(Activities.CHANNELS, "shop");
        }

        @Override
        public Condition visitTextList(Type.TextList list) {
            return asked(Fields.WORDS, "crm");
        }

        @Override
        public Condition visitNumber(Type.Number number) {
            return compared(new NumberExpression.OfAttribute(attribute));
        }

        @Override
        public Condition visitAmount(Type.Amount amount) {
            return compared(new NumberExpression.Scaled(attribute, BigDecimal.valueOf(chance.of(1, 60))));
        }

        @Override
        public Condition visitYesNo(Type.YesNo yesNo) {
            return new Condition.YesNo(attribute);
        }

        @Override
        public Condition visitDate(Type.Date date) {
            DateExpression asked = new DateExpression.OfAttribute(attribute);
            return chance.of(
                    new Condition.InWindow(asked, windows.window(() -> windows.constantOr(asked))),
                    new Condition.DateTest(asked, relation(), windows.constantOr(asked)),
                    compared(new NumberExpression.DaysSince(asked)));
        }

        private TextExpression text() {
            return new TextExpression.OfAttribute(attribute);
        }

        private Condition asked(List<String> values, String... pieces) {
            List<String> patterns =
                    chance.times(chance.between(1, 2), () -> chance.oneIn(2) ? chance.of(values) : chance.of(pieces));
            return chance.oneIn(3)
                    ? new Condition.TextIs(text(), patterns)
                    : new Condition.TextTest(
                            text(), chance.of(TextVerb.values()), chance.of(Quantifier.values()), patterns);
        }
    }

    private Condition compared(NumberExpression number) {
        return new Condition.NumberTest(
                number, relation(), new NumberExpression.Constant(new BigDecimal(chance.of(Fields.NUMBERS))));
    }

    private Relation relation() {
        return chance.of(Relation.values());
    }
}
