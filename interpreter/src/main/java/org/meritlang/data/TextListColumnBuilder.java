package org.meritlang.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.meritlang.schema.Attribute;

/** Reads lists of text, which a cell of a file holds with {@code ;} between the elements. */
final class TextListColumnBuilder extends ColumnBuilder {
    private static final byte SEPARATOR = ';';

    private final TextDictionary dictionary = new TextDictionary();
    private int[] starts = new int[Growth.FIRST];
    private boolean[] known = new boolean[Growth.FIRST];
    private int size;
    private int[] codes = new int[Growth.FIRST];
    private int codeCount;

    private int[] held = new int[Growth.FIRST];
    private int heldCount;

    TextListColumnBuilder(Attribute attribute) {
        super(attribute);
    }

    @Override
    boolean take(byte[] buffer, int start, int end) {
        heldCount = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || buffer[i] == SEPARATOR) {
                hold(buffer, from, i);
                from = i + 1;
            }
        }
        return true;
    }

    @Override
    void set(List<String> elements) {
        heldCount = 0;
        for (String element : elements) {
            byte[] bytes = element.getBytes(StandardCharsets.UTF_8);
            hold(bytes, 0, bytes.length);
        }
        settle(true, "");
    }

    private void hold(byte[] buffer, int start, int end) {
        int from = Blanks.skip(buffer, start, end);
        int to = Blanks.trimEnd(buffer, from, end);
        if (from < to) {
            held = Growth.roomFor(heldCount, held);
            held[heldCount++] = dictionary.code(buffer, from, to);
        }
    }

    @Override
    void append() {
        for (int i = 0; i < heldCount; i++) {
            codes = Growth.roomFor(codeCount, codes);
            codes[codeCount++] = held[i];
        }
        endList(true);
    }

    @Override
    void appendUnknown() {
        endList(false);
    }

    private void endList(boolean isKnown) {
        known = Growth.roomFor(size, known);
        known[size++] = isKnown;
        starts = Growth.roomFor(size, starts);
        starts[size] = codeCount;
    }

    @Override
    TextListColumn build() {
        return new TextListColumn(
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(codes, codeCount),
                Arrays.copyOf(known, size),
                dictionary);
    }
}
