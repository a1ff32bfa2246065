package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.Column;
import org.meritlang.data.DateColumn;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextDictionary;
import org.meritlang.data.YesNoColumn;

/**
 * The step that gives each value of an attribute a number, the same for values that are equal as values
 * of their type are compared.
 */
record Values(int attribute) implements Step<long[]> {
    /** Stands for no value. */
    static final long UNKNOWN = Long.MIN_VALUE;

    @Override
    public long[] over(Run run) {
        Column column = run.column(attribute);
        if (column instanceof TextColumn texts) {
            return ofTexts(texts, run);
        }
        if (column instanceof NumberColumn numbers && numbers.isNarrow()) {
            return numbers.mantissas();
        }
        Map<Object, Long> numbered = new HashMap<>();
        long[] values = new long[column.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.isKnown(i) ? number(value(column, i), numbered) : UNKNOWN;
        }
        return values;
    }

    private long[] ofTexts(TextColumn texts, Run run) {
        long[] forms = run.once(texts.dictionary(), this, long[].class, () -> forms(texts.dictionary()));
        long[] values = new long[texts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = forms[texts.codes()[i] + 1];
        }
        return values;
    }

    /** At the place after each code its folded form's number; the first place is that of no text. */
    private static long[] forms(TextDictionary dictionary) {
        Map<Object, Long> numbered = new HashMap<>();
        long[] forms = new long[dictionary.size() + 1];
        forms[0] = UNKNOWN;
        for (int code = 0; code < dictionary.size(); code++) {
            forms[code + 1] = number(dictionary.folded(code), numbered);
        }
        return forms;
    }

    private static long number(Object value, Map<Object, Long> numbered) {
        return numbered.computeIfAbsent(value, any -> (long) numbered.size());
    }

    private static Object value(Column column, int row) {
        if (column instanceof NumberColumn numbers) {
            BigDecimal value = numbers.value(row);
            return value == null || value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
        if (column instanceof DateColumn dates) {
            return List.of(dates.days()[row], dates.instants()[row]);
        }
        if (column instanceof YesNoColumn truths) {
            return truths.truths()[row];
        }
        throw new IllegalArgumentException("lists are not compared");
    }
}
