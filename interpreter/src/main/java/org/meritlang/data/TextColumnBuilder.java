package org.meritlang.data;

import java.util.Arrays;
import org.meritlang.schema.Attribute;

/** Reads text, exactly as it is. */
class TextColumnBuilder extends ColumnBuilder {
    private final TextDictionary dictionary = new TextDictionary();
    private int[] codes = new int[Growth.FIRST];
    private int size;
    private int code;

    TextColumnBuilder(Attribute attribute) {
        super(attribute);
    }

    /** The code of the value held. */
    final int code() {
        return code;
    }

    final TextDictionary dictionary() {
        return dictionary;
    }

    @Override
    final boolean keepsBlanks() {
        return true;
    }

    @Override
    final boolean take(char[] buffer, int start, int end) {
        code = dictionary.code(buffer, start, end - start);
        return true;
    }

    @Override
    final void append() {
        append(code);
    }

    @Override
    final void appendUnknown() {
        append(TextColumn.UNKNOWN);
    }

    private void append(int value) {
        codes = Growth.roomFor(size, codes);
        codes[size++] = value;
    }

    @Override
    final TextColumn build() {
        return new TextColumn(Arrays.copyOf(codes, size), dictionary);
    }
}
