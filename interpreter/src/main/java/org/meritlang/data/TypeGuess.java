package org.meritlang.data;

import java.time.ZoneId;
import java.util.List;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** What type a column of text seems to have, by what most of its values can be read as. */
public final class TypeGuess {
    private static final int MOST_LOOKED_AT = 2_000;
    /** One value in so many may be out of line, such as {@code n/a} among numbers. */
    private static final int ODD_ONES = 10;

    private TypeGuess() {}

    /**
     * Guesses.
     *
     * @param column texts, or lists of text
     * @param zone in which times without an offset are read
     */
    public static Type of(Column column, ZoneId zone, NumberHabit habit) {
        if (!(column instanceof TextColumn texts)) {
            return new Type.TextList();
        }
        if (areFlags(texts.dictionary())) {
            return new Type.YesNo();
        }
        boolean isDigits = texts.dictionary().size() == 0
                || texts.dictionary().value(0).chars().allMatch(Character::isDigit);
        List<Type> tried = isDigits
                ? List.of(new Type.Number(), new Type.Date())
                : List.of(new Type.YesNo(), new Type.Number(), new Type.Date());
        return tried.stream()
                .filter(type -> fits(texts.dictionary(), type, zone, habit))
                .findFirst()
                .orElseGet(Type.Text::new);
    }

    /** Nothing but 0 and 1, and both of them. */
    private static boolean areFlags(TextDictionary texts) {
        return texts.size() == 2 && texts.find("0") != TextDictionary.NONE && texts.find("1") != TextDictionary.NONE;
    }

    private static boolean fits(TextDictionary texts, Type type, ZoneId zone, NumberHabit habit) {
        ColumnBuilder builder = ColumnBuilder.of(Attribute.of("", type), zone, habit);
        for (int code = 0; code < Math.min(MOST_LOOKED_AT, texts.size()); code++) {
            builder.set(texts.value(code));
            builder.endLead("");
        }
        ColumnReport report = builder.report();
        return report.values() > 0 && report.unreadable() * ODD_ONES <= report.values();
    }
}
