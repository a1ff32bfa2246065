package org.meritlang.analysis.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.meritlang.data.Folding;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;

/**
 * How long a text can be that is compared as equal to a value: {@code straße} is one letter shorter than {@code
 * strasse}, there may be more blanks than one between words, and Latin and Greek letters may carry accents that are
 * counted but not compared.
 */
final class TextLengths {
    /** What a single letter may stand for. */
    private static final Pattern ONE_LETTER = Pattern.compile("ffi|ffl|ss|ae|oe|ff|fi|fl|st|'n");

    /** Of letters whose accents make no difference. */
    private static final Set<Character.UnicodeScript> CARRYING =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK);

    private TextLengths() {}

    /** Whether a test asks how long a text is. */
    static boolean areAskedBy(Condition test) {
        return test instanceof Condition.NumberTest number && number.left() instanceof NumberExpression.LengthOf;
    }

    /**
     * Lengths of the spellings of a value: at least one for each way in which such tests can come out.
     *
     * @param limits the numbers with which lengths are compared
     */
    static List<BigDecimal> of(String value, List<BigDecimal> limits) {
        String folded = Folding.fold(value);
        int written = folded.codePointCount(0, folded.length());
        boolean isLatin = folded.codePoints().allMatch(c -> c < 0x250);
        String shortest = ONE_LETTER.matcher(folded).replaceAll("x");
        BigDecimal least = BigDecimal.valueOf(isLatin ? shortest.length() : (written + 2) / 3);
        boolean canGrow =
                folded.codePoints().anyMatch(c -> c == ' ' || CARRYING.contains(Character.UnicodeScript.of(c)));
        Optional<BigDecimal> most = canGrow ? Optional.empty() : Optional.of(BigDecimal.valueOf(written));
        TreeSet<BigDecimal> lengths = new TreeSet<>(List.of(least));
        most.ifPresent(lengths::add);
        for (BigDecimal limit : limits) {
            BigDecimal whole = limit.setScale(0, RoundingMode.FLOOR);
            for (int step = -1; step <= 2; step++) {
                lengths.add(whole.add(BigDecimal.valueOf(step)));
            }
        }
        return lengths.stream()
                .filter(length -> length.compareTo(least) >= 0)
                .filter(length -> most.isEmpty() || length.compareTo(most.get()) <= 0)
                .toList();
    }
}
