package org.meritlang.repl.prompt;

import java.util.List;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/**
 * Scores that stand in included files. A score stands in one file only, and a session changes only the one that it has
 * opened, which other models may not include.
 */
record IncludedScores(Desk desk) {
    /** Refuses to go on with a score of another file. */
    void requireOwn(String score) throws Refused {
        for (Sentence.ScoreHeading heading : headings()) {
            if (Spelling.same(heading.name().text(), score)) {
                throw elsewhere("`" + heading.name().text() + "` stands", heading);
            }
        }
    }

    /** Refuses sentences that belong to a score of another file. */
    void requireOwn(List<Sentence> typed) throws Refused {
        for (Sentence sentence : typed) {
            if (sentence instanceof Sentence.ScoreHeading heading) {
                requireOwn(heading.name().text());
            }
        }
        boolean isAboutPoints = !typed.isEmpty() && Grafting.isOwned(typed.get(0));
        List<Sentence.ScoreHeading> elsewhere = headings();
        if (isAboutPoints && desk.target().isEmpty() && !elsewhere.isEmpty()) {
            throw elsewhere("The scores of these rules stand", elsewhere.get(0));
        }
    }

    private List<Sentence.ScoreHeading> headings() {
        SourceText own = desk.rules().text();
        return desk.model().sentences().stream()
                .filter(Sentence.ScoreHeading.class::isInstance)
                .map(Sentence.ScoreHeading.class::cast)
                .filter(heading -> !heading.span().source().name().equals(own.name()))
                .toList();
    }

    private Refused elsewhere(String what, Sentence.ScoreHeading heading) {
        String file = heading.span().source().name();
        return new Refused(
                what + " in " + file + ", which " + desk.rules().text().name()
                        + " includes, and a score stands in one file only. `:open " + quoted(file)
                        + "` opens that file with the same leads; what is saved there counts here, too.");
    }

    private static String quoted(String file) {
        return file.indexOf(' ') < 0 ? file : "\"" + file + "\"";
    }
}
