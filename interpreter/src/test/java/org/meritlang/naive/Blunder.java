package org.meritlang.naive;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A blunder in a right rule file of which {@code merit check --fix} knows for certain how it was meant. */
enum Blunder {
    MISSPELT(
            "\\b(?:when|disqualify|contains|mentions|points|halving|because|otherwise|starts|resembles)\\b",
            word -> word.substring(0, word.length() - 2)
                    + word.charAt(word.length() - 1)
                    + word.charAt(word.length() - 2)),
    SWAPPED("\\bis one of\\b", words -> "one is of"),
    UNQUOTED("(?<= (?:is|is not) )\"(?:Germany|France)\"(?![^\n]*\\b(?:and|or)\\b)", text -> text.replace("\"", "")),
    VALUES_APART(
            "\\bis one of \"[^\"\n]*\", \"[^\"\n]*\"(?=$|\\s+#|,? because)",
            list -> list.replaceFirst("is one of", "is").replaceFirst("\", \"", "\" or \"")),
    VALUES_DENIED_APART(
            "\\bis none of \"[^\"\n]*\", \"[^\"\n]*\"(?=$|\\s+#|,? because)",
            list -> list.replaceFirst("is none of", "is not").replaceFirst("\", \"", "\" and not \"")),
    WITHOUT_AGO(
            "\\b(?<=(?:created|renewal date) more than )\\d+ (?:days|weeks|months|years) ago\\b",
            period -> period.replace(" ago", "")),
    IN_SIGNS("\\bcreated more than (?=\\d+ (?:days|weeks|months) ago)", words -> "created > ") {
        @Override
        String of(String text, Chance chance) {
            return super.of(text, chance).replaceFirst("(created > \\d+ \\w+) ago", "$1");
        }
    };

    /** In longer sentences nothing is mended. */
    private static final int LONGEST = 200;

    private final Pattern place;
    private final UnaryOperator<String> slip;

    Blunder(String place, UnaryOperator<String> slip) {
        this.place = Pattern.compile(place, Pattern.MULTILINE);
        this.slip = slip;
    }

    /** The file after the blunder; as it was where there is nothing to blunder with. */
    String of(String text, Chance chance) {
        List<MatchResult> places = place.matcher(text)
                .results()
                .filter(found -> lineLength(text, found.start()) < LONGEST)
                .toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult at = chance.of(places);
        return text.substring(0, at.start()) + slip.apply(at.group()) + text.substring(at.end());
    }

    private static int lineLength(String text, int at) {
        return text.indexOf('\n', at) - text.lastIndexOf('\n', at);
    }
}
