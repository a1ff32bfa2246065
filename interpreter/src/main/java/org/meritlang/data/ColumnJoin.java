package org.meritlang.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts columns of one attribute behind each other. */
final class ColumnJoin {
    private ColumnJoin() {}

    /** The rows of all parts, which are of one type; there is at least one. */
    static Column of(List<Column> parts) {
        Column first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        int size = parts.stream().mapToInt(Column::size).sum();
        if (first instanceof TextColumn) {
            return texts(parts, size);
        }
        if (first instanceof TextListColumn) {
            return lists(parts, size);
        }
        if (first instanceof NumberColumn) {
            return numbers(parts, size);
        }
        return first instanceof DateColumn ? dates(parts, size) : truths(parts, size);
    }

    /** Gives the texts of several dictionaries codes in one; those that no row uses are left behind. */
    private static final class Recoding {
        private final TextDictionary joined;
        private final TextDictionary old;
        private final int[] codes;

        Recoding(TextDictionary joined, TextDictionary old) {
            this.joined = joined;
            this.old = old;
            codes = new int[old.size()];
            Arrays.fill(codes, TextDictionary.NONE);
        }

        int code(int oldCode) {
            if (codes[oldCode] == TextDictionary.NONE) {
                codes[oldCode] = joined.code(old.value(oldCode));
            }
            return codes[oldCode];
        }
    }

    private static TextColumn texts(List<Column> parts, int size) {
        TextDictionary joined = new TextDictionary();
        int[] codes = new int[size];
        int at = 0;
        for (Column part : parts) {
            TextColumn texts = (TextColumn) part;
            Recoding recoding = new Recoding(joined, texts.dictionary());
            for (int code : texts.codes()) {
                codes[at++] = code == TextColumn.UNKNOWN ? TextColumn.UNKNOWN : recoding.code(code);
            }
        }
        return new TextColumn(codes, joined);
    }

    private static TextListColumn lists(List<Column> parts, int size) {
        TextDictionary joined = new TextDictionary();
        int[] starts = new int[size + 1];
        boolean[] known = new boolean[size];
        int elements = 0;
        for (Column part : parts) {
            elements += ((TextListColumn) part).start(part.size());
        }
        int[] codes = new int[elements];
        int at = 0;
        int element = 0;
        for (Column part : parts) {
            TextListColumn lists = (TextListColumn) part;
            Recoding recoding = new Recoding(joined, lists.dictionary());
            for (int row = 0; row < lists.size(); row++) {
                known[at++] = lists.isKnown(row);
                for (int i = lists.start(row); i < lists.start(row + 1); i++) {
                    codes[element++] = recoding.code(lists.codes()[i]);
                }
                starts[at] = element;
            }
        }
        return new TextListColumn(starts, codes, known, joined);
    }

    private static NumberColumn numbers(List<Column> parts, int size) {
        Mantissas narrow = new Mantissas();
        for (Column part : parts) {
            NumberColumn numbers = (NumberColumn) part;
            for (int row = 0; row < numbers.size(); row++) {
                if (!numbers.isKnown(row)) {
                    narrow.addUnknown();
                } else if (!numbers.isNarrow() || !narrow.add(numbers.mantissas()[row], numbers.scale())) {
                    return wide(parts, size);
                }
            }
        }
        return narrow.build();
    }

    private static NumberColumn wide(List<Column> parts, int size) {
        @Nullable BigDecimal[] wide = new BigDecimal[size];
        int at = 0;
        for (Column part : parts) {
            for (int row = 0; row < part.size(); row++) {
                wide[at++] = ((NumberColumn) part).value(row);
            }
        }
        return new NumberColumn(new long[0], 0, wide);
    }

    private static DateColumn dates(List<Column> parts, int size) {
        int[] days = new int[size];
        long[] instants = new long[size];
        int at = 0;
        for (Column part : parts) {
            System.arraycopy(((DateColumn) part).days(), 0, days, at, part.size());
            System.arraycopy(((DateColumn) part).instants(), 0, instants, at, part.size());
            at += part.size();
        }
        return new DateColumn(days, instants);
    }

    private static YesNoColumn truths(List<Column> parts, int size) {
        byte[] truths = new byte[size];
        int at = 0;
        for (Column part : parts) {
            System.arraycopy(((YesNoColumn) part).truths(), 0, truths, at, part.size());
            at += part.size();
        }
        return new YesNoColumn(truths);
    }
}
