package org.meritlang.evaluate;

import org.meritlang.data.Column;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;

/** The steps that read an attribute as it is. */
final class Attributes {
    private Attributes() {}

    record YesNo(int attribute) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            return ((YesNoColumn) run.column(attribute)).truths();
        }
    }

    record Known(int attribute) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Column column = run.column(attribute);
            byte[] known = new byte[column.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = Truth.of(column.isKnown(i));
            }
            return known;
        }
    }

    record Number(int attribute) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            return Numbers.of((NumberColumn) run.column(attribute));
        }
    }
}
