package org.meritlang.check;

import java.util.Optional;
import java.util.function.Predicate;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/** {@code webinar attended twice}: a count without the word that says whether more will do as well. */
final class BareCount {
    private BareCount() {}

    /**
     * What is said of a name that ends in {@code once} or {@code twice} behind an activity, or is such a word alone, as
     * in the row of a table.
     *
     * @param isActivity of the key of a name
     */
    static Optional<Refusal> refuse(Name name, Predicate<String> isActivity) {
        if (name.bracketed()) {
            return Optional.empty();
        }
        String text = name.text();
        String count = text.substring(text.lastIndexOf(' ') + 1);
        String before = text.substring(0, text.length() - count.length());
        boolean isCount = Spelling.same(count, "once") || Spelling.same(count, "twice");
        if (!isCount || !(before.isEmpty() || isActivity.test(Spelling.key(before)))) {
            return Optional.empty();
        }
        String exactly = before + "exactly " + count;
        return Optional.of(Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                name.span(),
                "`" + count + "` says how often behind `exactly`, `at least`, `at most` or `more than`.",
                Fix.offer("write `" + exactly + "`", name.span(), exactly)));
    }
}
