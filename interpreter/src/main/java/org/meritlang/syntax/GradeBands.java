package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bands of a grade in the ways in which people write them: {@code A: 80+}, {@code B 50-79}, {@code C below 50}. */
final class GradeBands {
    private static final String FROM = "from|starts at|>=?|above|over|more than|at least|if|when";
    private static final String BELOW = "<=?|below|under|less than|up to|otherwise";

    private static final Pattern BAND = Pattern.compile(
            "\\G(?:^|[,;] ?)(else |otherwise )?(\"[^\"]*\"|(?!(?:from|otherwise|else|as)\\b)[\\p{L}\\p{N}]+[+-]?)(?: ?[:=])? ?(?:(?:if|when|is) [\\p{L} ]*?)?("
                    + FROM + ")? ?(" + BELOW
                    + ")? ?\\(?(\\d+)?( ?(?:-|–|to) ?\\d+)?(?:\\+| ?or (?:more|above|higher))?\\)?"
                    + "(?: points?)?(?: otherwise)?(?=[,;]|$)",
            Pattern.CASE_INSENSITIVE);

    private GradeBands() {}

    /** A whole grade, each label from its lower end; what takes all that is left is said with {@code otherwise}. */
    static String rewritten(MatchResult grade) {
        return "grade " + grade.group(1) + " as " + of(grade.group(2)).orElse("");
    }

    /** A label with its points, and no score: {@code A: 80-100}. */
    static String alone(MatchResult band) {
        return "grade total as " + of(band.group(1) + " " + band.group(2)).orElse("");
    }

    /** The bands as Merit writes them; empty where not all of them are understood. */
    static Optional<String> of(String written) {
        Matcher band = BAND.matcher(written);
        List<String> bands = new ArrayList<>();
        String label = "";
        int end = 0;
        boolean isRest = false;
        while (!isRest && band.find()) {
            label = band.group(2);
            String lower = band.group(5);
            boolean isBelow = band.group(1) != null || band.group(4) != null || lower == null;
            boolean endsRange = !bands.isEmpty() && band.group(6) != null && band.end() == written.length();
            isRest = isBelow || lower.matches("0+") || endsRange;
            bands.add(label + (isRest ? " otherwise" : " from " + lower));
            end = band.end();
        }
        if (!isRest && !bands.isEmpty()) {
            bands.add(next(label) + " otherwise");
        }
        return end == written.length() && end > 0 ? Optional.of(String.join(", ", bands)) : Optional.empty();
    }

    /** The letter behind a letter; for other labels one that says that none was reached. */
    private static String next(String label) {
        boolean isLetter = label.matches("[A-Ya-y]");
        return isLetter ? String.valueOf((char) (label.charAt(0) + 1)) : "other";
    }
}
