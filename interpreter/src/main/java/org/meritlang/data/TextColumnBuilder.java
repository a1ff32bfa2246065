package org.meritlang.data;

import org.meritlang.schema.Attribute;

/** Reads text, exactly as it is. */
class TextColumnBuilder extends ColumnBuilder {
    private final TextDictionary dictionary = new TextDictionary();
    private final Ints codes = new Ints();
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
    final boolean take(byte[] buffer, int start, int end) {
        code = dictionary.code(buffer, start, end);
        return true;
    }

    @Override
    final void append() {
        codes.add(code);
    }

    @Override
    final void appendUnknown() {
        codes.add(TextColumn.UNKNOWN);
    }

    @Override
    final TextColumn build() {
        return new TextColumn(codes.toArray(), dictionary);
    }
}
