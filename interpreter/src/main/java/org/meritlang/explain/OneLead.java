package org.meritlang.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.data.Column;
import org.meritlang.data.DateColumn;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;
import org.meritlang.evaluate.Trace;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.score.Points;

/** One lead of a traced batch, and its values as the data have them: texts in quotes, dates with how long ago they are. */
record OneLead(CheckedModel model, Trace trace, int lead, Moments moments) {
    private static final int LONGEST_TEXT = 120;
    private static final int MOST_PLACES = 4;
    private static final int MOST_DIGITS = 15;
    private static final String UNKNOWN = "unknown";

    OneLead(CheckedModel model, Trace trace, int lead) {
        this(model, trace, lead, Moments.of(trace));
    }

    byte truth(Condition condition) {
        return trace.truth(condition, lead);
    }

    /** {@code employees is 4200}. */
    String attribute(int attribute) {
        Attribute named = model.attributes().get(attribute);
        Column column = trace.leads().column(attribute);
        return named.name() + " is " + (column.isKnown(lead) ? value(column, named.type()) : UNKNOWN);
    }

    private String value(Column column, Type type) {
        if (column instanceof NumberColumn numbers) {
            BigDecimal number = Optional.ofNullable(numbers.value(lead)).orElse(BigDecimal.ZERO);
            return type instanceof Type.Amount amount ? amount(number, amount) : plain(number);
        }
        if (column instanceof YesNoColumn truths) {
            return truths.truths()[lead] == Truth.TRUE ? "yes" : "no";
        }
        if (column instanceof DateColumn dates) {
            return date(dates);
        }
        return column instanceof TextListColumn list ? texts(elements(list)) : quoted(code((TextColumn) column));
    }

    private String code(TextColumn column) {
        return column.dictionary().value(column.codes()[lead]);
    }

    private List<String> elements(TextListColumn list) {
        return IntStream.range(list.start(lead), list.start(lead + 1))
                .mapToObj(at -> list.dictionary().value(list.codes()[at]))
                .toList();
    }

    /** {@code 90 seconds}. */
    private static String amount(BigDecimal number, Type.Amount type) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return plain(number) + " " + (one ? type.unit().singular() : type.unit().plural());
    }

    private String date(DateColumn dates) {
        long day = dates.days()[lead];
        long instant = dates.instants()[lead];
        String shown = instant == DateColumn.NO_TIME ? Moments.day(day) : moments.clock(instant);
        return shown + ", " + moments.ago(day);
    }

    /** {@code domain of email is "acme.example"}. */
    String text(TextExpression text) {
        String name = TextWords.of(text, model.attributes());
        Optional<List<String>> texts = trace.texts(text, lead);
        if (texts.isEmpty() && text instanceof TextExpression.DomainOf domain) {
            return name + " is " + UNKNOWN
                    + trace.texts(domain.text(), lead)
                            .map(of -> ": " + texts(of) + " has none")
                            .orElse("");
        }
        return name + " is " + texts.map(OneLead::texts).orElse(UNKNOWN);
    }

    private static String texts(List<String> texts) {
        return texts.isEmpty() ? "empty" : texts.stream().map(OneLead::quoted).collect(Collectors.joining(", "));
    }

    /** A date of the lead, if it is one. */
    Optional<String> date(DateExpression date) {
        return date instanceof DateExpression.OfAttribute attribute
                ? Optional.of(attribute(attribute.attribute()))
                : Optional.empty();
    }

    Optional<BigDecimal> number(NumberExpression number, boolean zeroed) {
        return trace.number(number, zeroed, lead);
    }

    /** {@code 12}, {@code unknown}. */
    String numberWords(NumberExpression number, boolean zeroed) {
        return number(number, zeroed).map(OneLead::plain).orElse(UNKNOWN);
    }

    /** {@code fit is 95}. */
    String score(int score) {
        long points = trace.stages(model.scores().get(score), lead).shown();
        return model.scores().get(score).name() + " is "
                + Points.decimal(points).toPlainString();
    }

    /** {@code priority is hot}. */
    String label(int labelling) {
        return model.labellings().get(labelling).name() + " is " + trace.label(labelling, lead);
    }

    /** Without zeros that say nothing, and with no more digits behind the point than are of interest. */
    static String plain(BigDecimal number) {
        BigDecimal shown = number.scale() > MOST_PLACES && number.precision() > MOST_DIGITS
                ? number.setScale(MOST_PLACES, RoundingMode.HALF_UP)
                : number;
        BigDecimal bare = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    /** In quotes, cut off where it gets long. */
    static String quoted(String text) {
        String shown = text.strip();
        boolean tooLong = shown.codePointCount(0, shown.length()) > LONGEST_TEXT;
        return '"' + (tooLong ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_TEXT)) + "…" : shown) + '"';
    }
}
