package org.meritlang.repl.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;

/** The names of the columns of one file. */
final class ColumnNames {
    private ColumnNames() {}

    /**
     * Refuses two columns whose names are two spellings of one.
     *
     * @param delimiter what stands between the names where the message shows them
     */
    static void requireDistinct(String file, List<String> names, String delimiter) throws InputException {
        Map<String, Integer> byKey = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            String key = Spelling.key(names.get(column));
            Integer earlier = key.isEmpty() ? null : byKey.putIfAbsent(key, column);
            if (earlier != null) {
                throw new InputException(duplicate(file, names, delimiter, earlier, column));
            }
        }
    }

    private static Diagnostic duplicate(String file, List<String> names, String delimiter, int one, int other) {
        SourceText header = new SourceText(file, String.join(delimiter, names));
        String first = names.get(one).strip();
        String second = names.get(other).strip();
        String message = first.equals(second)
                ? "Two columns are called `" + first + "`; rename or remove one of them."
                : "The columns `" + first + "` and `" + second + "` have one name in Merit; rename one of them.";
        return Diagnostic.of(Code.DUPLICATE_COLUMN, place(header, names, delimiter, other), message)
                .withRelated(place(header, names, delimiter, one), "the other one");
    }

    private static Span place(SourceText header, List<String> names, String delimiter, int column) {
        int start = 0;
        for (String before : names.subList(0, column)) {
            start += before.length() + delimiter.length();
        }
        return header.span(start, start + names.get(column).length());
    }
}
