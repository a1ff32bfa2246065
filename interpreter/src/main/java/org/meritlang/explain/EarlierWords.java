package org.meritlang.explain;

import org.meritlang.syntax.TimeUnit;

/** How far back an earlier instant lies: {@code 7 days ago}. */
final class EarlierWords {
    private EarlierWords() {}

    static String of(int amount, TimeUnit unit) {
        return Counted.of(amount, unit.singular(), unit.plural()) + " ago";
    }
}
