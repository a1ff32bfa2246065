package org.meritlang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.FactValue;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.TimeUnit;

/** Reads the value that an example gives an attribute, by the attribute's type. */
final class FactReader implements Type.Visitor<Object> {
    private final ExampleTime time;
    private final Name name;
    private final Attribute attribute;
    private final FactValue value;
    private final Optional<TypesByUse.Use> settledBy;

    /** @param settledBy the use that gave the attribute its type, where none declares it */
    FactReader(ExampleTime time, Name name, Attribute attribute, FactValue value, Optional<TypesByUse.Use> settledBy) {
        this.time = time;
        this.name = name;
        this.attribute = attribute;
        this.value = value;
        this.settledBy = settledBy;
    }

    /** A text, a BigDecimal, a Boolean, a LocalDate, an Instant, or a list of texts. */
    Object read() {
        return attribute.type().accept(this);
    }

    @Override
    public Object visitText(Type.Text text) {
        return text();
    }

    @Override
    public Object visitOneOf(Type.OneOf oneOf) {
        if (plain().orElse(null) instanceof Expression.TextLiteral literal) {
            ListedValues.check(literal, oneOf, attribute.name());
        }
        return text();
    }

    @Override
    public Object visitNumber(Type.Number number) {
        return number();
    }

    @Override
    public Object visitYesNo(Type.YesNo yesNo) {
        if (plain().orElse(null) instanceof Expression.YesNoLiteral literal) {
            return literal.yes();
        }
        throw misfit();
    }

    @Override
    public Object visitDate(Type.Date date) {
        if (value instanceof FactValue.Ago ago) {
            return time.ago(ago.duration());
        }
        if (plain().orElse(null) instanceof Expression.DateLiteral literal) {
            return time.value(literal.value());
        }
        throw misfit();
    }

    @Override
    public Object visitTextList(Type.TextList list) {
        if (value instanceof FactValue.Texts texts) {
            return texts.values().stream()
                    .map(FactReader::notEmpty)
                    .map(Expression.TextLiteral::value)
                    .toList();
        }
        return List.of(text());
    }

    @Override
    public Object visitAmount(Type.Amount amount) {
        return plain().orElse(null) instanceof Expression.DurationLiteral literal
                ? inUnit(literal.duration(), amount.unit())
                : number();
    }

    private Optional<Expression> plain() {
        return value instanceof FactValue.Plain plain ? Optional.of(plain.value()) : Optional.empty();
    }

    private String text() {
        Expression written = plain().orElseThrow(this::misfit);
        if (written instanceof Expression.NameUse use) {
            throw isUnknown(use.name().text()) ? leftEmpty(use) : BareText.refuse(use.name());
        }
        if (written instanceof Expression.TextLiteral literal) {
            return notEmpty(literal).value();
        }
        throw misfit();
    }

    private BigDecimal number() {
        if (plain().orElse(null) instanceof Expression.NumberLiteral literal) {
            return literal.value();
        }
        throw misfit();
    }

    private static Expression.TextLiteral notEmpty(Expression.TextLiteral text) {
        if (text.value().isBlank()) {
            throw Refusal.of(
                    Code.EMPTY_TEXT,
                    text.span(),
                    "These quotes hold nothing; what is not known of a lead is left out of its example.");
        }
        return text;
    }

    private BigDecimal inUnit(Duration written, TimeUnit unit) {
        BigDecimal[] parts = Seconds.of(written).divideAndRemainder(Seconds.of(unit));
        if (parts[1].signum() != 0) {
            throw Refusal.of(
                    Code.VALUE_MISFITS,
                    value.span(),
                    Places.quoted(value.span()) + " is no whole number of " + unit.plural() + ".");
        }
        return parts[0];
    }

    private Refusal misfit() {
        boolean isDuration = plain().orElse(null) instanceof Expression.DurationLiteral;
        if (isDuration && attribute.type() instanceof Type.Date) {
            return Refusal.of(
                    Code.MISSING_WORD,
                    value.span(),
                    "How far back a date lies is said with `ago` at the end.",
                    Fix.certain("`ago` is missing", value.span(), value.span().text() + " ago"));
        }
        if (isDuration) {
            return Refusal.of(
                    Code.VALUE_MISFITS,
                    value.span(),
                    "Whether `" + name.text()
                            + "` counts seconds, minutes, hours or days must be declared under `lead has`, as in `"
                            + name.text() + ": seconds`.");
        }
        String type = Types.withArticle(attribute.type());
        return settledBy
                .map(use -> Refusal.of(Diagnostic.of(
                                Code.TYPES_DISAGREE,
                                value.span(),
                                "`" + name.text() + "` is used as " + type + " in "
                                        + Places.line(use.span(), name.span()) + ", and " + Places.quoted(value.span())
                                        + " is not.")
                        .withRelated(use.span(), "used as " + type)))
                .orElseGet(() -> Refusal.of(
                        Code.VALUE_MISFITS,
                        value.span(),
                        "`" + name.text() + "` is " + type + ", and " + Places.quoted(value.span()) + " is not."));
    }

    private static boolean isUnknown(String cell) {
        return List.of("unknown", "empty", "missing", "blank", "null").contains(Spelling.foldCase(cell));
    }

    /** In a table, what stands in no cell is not known. */
    private static Refusal leftEmpty(Expression.NameUse cell) {
        return Refusal.of(
                Code.BARE_TEXT,
                cell.span(),
                "The cell of what is unknown is left empty; the text `"
                        + cell.name().text() + "` stands in quotes.",
                Fix.offer("leave it empty", cell.span(), ""));
    }
}
