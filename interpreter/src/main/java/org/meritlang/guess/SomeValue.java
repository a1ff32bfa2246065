package org.meritlang.guess;

import java.math.BigDecimal;
import java.util.List;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TimeUnit;

/** A value of each type, where any will do. */
final class SomeValue implements Type.Visitor<Value> {
    private static final int DAYS = 30;

    List<Sketch> ways(int attribute, Type type) {
        return List.of(Sketch.of(attribute, type.accept(this)));
    }

    @Override
    public Value visitText(Type.Text type) {
        return new Value.Text(Value.SOMETHING);
    }

    @Override
    public Value visitOneOf(Type.OneOf type) {
        return new Value.Listed(type.values().get(0));
    }

    @Override
    public Value visitNumber(Type.Number type) {
        return new Value.Number(BigDecimal.ONE);
    }

    @Override
    public Value visitYesNo(Type.YesNo type) {
        return new Value.YesNo(true);
    }

    @Override
    public Value visitDate(Type.Date type) {
        return new Value.Ago(DAYS, TimeUnit.DAY);
    }

    @Override
    public Value visitTextList(Type.TextList type) {
        return new Value.Texts(List.of(Value.SOMETHING));
    }

    @Override
    public Value visitAmount(Type.Amount type) {
        return new Value.Number(BigDecimal.ONE);
    }
}
