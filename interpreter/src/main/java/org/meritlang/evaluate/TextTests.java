package org.meritlang.evaluate;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Column;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextDictionary;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.Truth;

/** The steps that ask something of texts: decided once for each distinct text, then looked up. */
final class TextTests {
    private TextTests() {}

    /**
     * A scan decided several patterns: each of them holds of the text; of a list, each holds of some
     * element.
     */
    record Matches(Slot<byte[][]> scan, int attribute, List<Integer> patterns) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] all = truths(run, patterns.get(0));
            for (int pattern : patterns.subList(1, patterns.size())) {
                byte[] truths = truths(run, pattern);
                for (int i = 0; i < all.length; i++) {
                    all[i] = (byte) Math.min(all[i], truths[i]);
                }
            }
            return all;
        }

        private byte[] truths(Run run, int pattern) {
            byte[] table = run.value(scan)[pattern];
            Column column = run.column(attribute);
            return column instanceof TextListColumn lists ? ofLists(lists, table) : ofTexts((TextColumn) column, table);
        }
    }

    record Known(TextSource source) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            TextColumn column = (TextColumn) run.column(source.attribute());
            TextDictionary dictionary = column.dictionary();
            return ofTexts(column, run.once(dictionary, this, byte[].class, () -> table(dictionary)));
        }

        private byte[] table(TextDictionary dictionary) {
            byte[] table = new byte[dictionary.size() + 1];
            for (int code = 0; code < dictionary.size(); code++) {
                table[code + 1] = Truth.of(source.folded(dictionary, code) != null);
            }
            return table;
        }
    }

    /** Two texts of one lead are equal; of lists, some element of one and of the other. */
    record Same(TextSource left, TextSource right) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Elements lefts = Elements.of(left, run);
            Elements rights = Elements.of(right, run);
            byte[] truths = new byte[run.size()];
            for (int lead = 0; lead < truths.length; lead++) {
                truths[lead] = same(lefts.of(lead), rights.of(lead));
            }
            return truths;
        }

        private static byte same(@Nullable List<String> left, @Nullable List<String> right) {
            if (left == null || right == null) {
                return Truth.UNKNOWN;
            }
            return Truth.of(left.stream().anyMatch(right::contains));
        }
    }

    /** Code points, normalized and trimmed. */
    record Length(TextSource source) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            TextColumn column = (TextColumn) run.column(source.attribute());
            TextDictionary dictionary = column.dictionary();
            long[] table = run.once(dictionary, this, long[].class, () -> table(dictionary));
            int[] codes = column.codes();
            long[] lengths = new long[codes.length];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = table[codes[i] + 1];
            }
            return Numbers.narrow(lengths, 0);
        }

        private long[] table(TextDictionary dictionary) {
            long[] table = new long[dictionary.size() + 1];
            table[0] = Numbers.UNKNOWN;
            for (int code = 0; code < dictionary.size(); code++) {
                String exact = source.exact(dictionary, code);
                table[code + 1] = exact == null ? Numbers.UNKNOWN : length(exact);
            }
            return table;
        }

        private static long length(String text) {
            String normal = Normalizer.normalize(TextSource.trim(text), Normalizer.Form.NFC);
            return normal.codePointCount(0, normal.length());
        }
    }

    private static byte[] ofTexts(TextColumn column, byte[] table) {
        int[] codes = column.codes();
        byte[] truths = new byte[codes.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = table[codes[i] + 1];
        }
        return truths;
    }

    private static byte[] ofLists(TextListColumn column, byte[] table) {
        int[] codes = column.codes();
        byte[] truths = new byte[column.size()];
        for (int lead = 0; lead < truths.length; lead++) {
            byte any = column.isKnown(lead) ? Truth.FALSE : Truth.UNKNOWN;
            for (int at = column.start(lead); at < column.start(lead + 1); at++) {
                any = table[codes[at] + 1] == Truth.TRUE ? Truth.TRUE : any;
            }
            truths[lead] = any;
        }
        return truths;
    }
}
