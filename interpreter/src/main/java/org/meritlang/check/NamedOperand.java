package org.meritlang.check;

import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Name;

/** Reads the value that a name stands for. */
final class NamedOperand implements Meaning.Visitor<Operand> {
    private final Name name;

    NamedOperand(Name name) {
        this.name = name;
    }

    @Override
    public Operand visitOfAttribute(Meaning.OfAttribute attribute) {
        return attribute.attribute().type().accept(new OfType(attribute.index()));
    }

    @Override
    public Operand visitOfCondition(Meaning.OfCondition condition) {
        return new Operand.YesNo(new Condition.Defined(condition.definition()));
    }

    @Override
    public Operand visitOfNumber(Meaning.OfNumber number) {
        return new Operand.Number(new NumberExpression.Defined(number.definition()));
    }

    @Override
    public Operand visitOfList(Meaning.OfList list) {
        return new Operand.Values(list.list());
    }

    @Override
    public Operand visitOfScore(Meaning.OfScore score) {
        return new Operand.Number(new NumberExpression.OfScore(score.score()));
    }

    @Override
    public Operand visitOfLabelling(Meaning.OfLabelling output) {
        return new Operand.Label(output.labelling(), output.labels(), Optional.empty());
    }

    @Override
    public Operand visitOfDisqualified(Meaning.OfDisqualified disqualified) {
        return new Operand.YesNo(new Condition.Disqualified());
    }

    @Override
    public Operand visitOfActivity(Meaning.OfActivity activity) {
        return new Operand.Activity(name);
    }

    @Override
    public Operand visitNothing(Meaning.Nothing nothing) {
        return new Operand.Nothing(name);
    }

    @Override
    public Operand visitToldElsewhere(Meaning.ToldElsewhere told) {
        throw Refusal.toldElsewhere();
    }

    /** The value of an attribute of the lead. */
    private static final class OfType implements Type.Visitor<Operand> {
        private final int attribute;

        OfType(int attribute) {
            this.attribute = attribute;
        }

        @Override
        public Operand visitText(Type.Text text) {
            return text(Optional.empty());
        }

        @Override
        public Operand visitOneOf(Type.OneOf oneOf) {
            return text(Optional.of(oneOf));
        }

        @Override
        public Operand visitNumber(Type.Number number) {
            return new Operand.Number(new NumberExpression.OfAttribute(attribute));
        }

        @Override
        public Operand visitYesNo(Type.YesNo yesNo) {
            return new Operand.YesNo(new Condition.YesNo(attribute));
        }

        @Override
        public Operand visitDate(Type.Date date) {
            return new Operand.Date(new DateExpression.OfAttribute(attribute));
        }

        @Override
        public Operand visitTextList(Type.TextList list) {
            return text(Optional.empty());
        }

        @Override
        public Operand visitAmount(Type.Amount amount) {
            return new Operand.Amount(new NumberExpression.OfAttribute(attribute), amount.unit());
        }

        private Operand text(Optional<Type.OneOf> listed) {
            return new Operand.Text(new TextExpression.OfAttribute(attribute), listed);
        }
    }
}
