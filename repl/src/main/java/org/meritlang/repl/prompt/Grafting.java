package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Owning;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/**
 * Finds where typed sentences belong in a rule file: points in the score that is meant; what has the name of something
 * that is there in its place; and everything else behind the last of its kind.
 */
final class Grafting {
    private static final String STEP = "  ";

    private final RuleFile file;
    private final Optional<String> target;
    private final List<Graft.Piece> pieces = new ArrayList<>();

    private Grafting(RuleFile file, Optional<String> target) {
        this.file = file;
        this.target = target;
    }

    /**
     * Puts what was typed into a file.
     *
     * @param target the score that points without a heading go to; empty where points need none
     */
    static Graft of(RuleFile file, SourceText typed, Optional<String> target) throws Refused {
        Grafting grafting = new Grafting(file, target);
        grafting.place(Parser.parse(typed, Set.of()).file().sentences());
        return Graft.of(typed, file, grafting.pieces);
    }

    private void place(List<Sentence> sentences) throws Refused {
        Optional<Sentence.ScoreHeading> heading = Optional.empty();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence instanceof Sentence.ScoreHeading score
                    && scoreNamed(score.name().text()).isEmpty()) {
                int end = i + 1;
                while (end < sentences.size()
                        && Owning.ender(sentences.get(end)).isEmpty()) {
                    end++;
                }
                heading = Optional.empty();
                place(sentence.span().to(sentences.get(end - 1).span()), sentence);
                i = end - 1;
            } else if (sentence instanceof Sentence.ScoreHeading score) {
                heading = Optional.of(score);
                if (!score.clauses().isEmpty()) {
                    Span there = scoreNamed(score.name().text()).orElseThrow().span();
                    pieces.add(new Graft.Piece(there.start(), there.end(), score.span(), "", "", ""));
                }
            } else if (isOwned(sentence)) {
                int end = i + 1;
                while (sentence instanceof Sentence.GroupHeading
                        && end < sentences.size()
                        && sentences.get(end) instanceof PointsRule) {
                    end++;
                }
                Optional<String> score =
                        heading.isPresent() ? heading.map(h -> h.name().text()) : target;
                own(sentence.span().to(sentences.get(end - 1).span()), sentence, score);
                i = end - 1;
            } else {
                place(sentence.span(), sentence);
            }
        }
    }

    /** Whether a sentence belongs to a score. */
    static boolean isOwned(Sentence sentence) {
        return sentence instanceof PointsRule
                || sentence instanceof Sentence.GroupHeading
                || sentence instanceof Sentence.RaiseTo
                || sentence instanceof Sentence.LimitTo;
    }

    private Optional<Sentence.ScoreHeading> scoreNamed(String name) {
        return file.sentences().stream()
                .filter(Sentence.ScoreHeading.class::isInstance)
                .map(Sentence.ScoreHeading.class::cast)
                .filter(heading -> Spelling.same(heading.name().text(), name))
                .findFirst();
    }

    /** Puts points, a group or a bound into a score. */
    private void own(Span piece, Sentence first, Optional<String> score) throws Refused {
        if (score.isEmpty()) {
            ownWithoutHeading(piece, first);
            return;
        }
        Sentence.ScoreHeading heading = scoreNamed(score.get())
                .orElseThrow(() -> new Refused("The score `" + score.get() + "` does not stand in "
                        + file.source().name() + " as a heading with points, so none can be put into it here."));
        int at = file.sentences().indexOf(heading);
        insertBehind(piece, lastBefore(at + 1, heading, first), STEP);
    }

    /** The sentence of a score behind which another of this kind goes. */
    private Sentence lastBefore(int from, Sentence heading, Sentence kind) {
        Sentence last = heading;
        for (Sentence sentence : file.sentences().subList(from, file.sentences().size())) {
            if (Owning.ender(sentence).isPresent()
                    || (kind instanceof PointsRule && sentence instanceof Sentence.GroupHeading)) {
                break;
            }
            boolean isBound = sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo;
            boolean goesBefore = isBound && (kind instanceof PointsRule || kind instanceof Sentence.GroupHeading);
            if (isOwned(sentence) && !goesBefore) {
                last = sentence;
            }
        }
        return last;
    }

    private void ownWithoutHeading(Span piece, Sentence first) {
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : file.sentences()) {
            if (first instanceof PointsRule && sentence instanceof Sentence.GroupHeading) {
                break;
            }
            if (isOwned(sentence)) {
                last = Optional.of(sentence);
            }
        }
        if (last.isPresent()) {
            insertBehind(piece, last.get(), "");
        } else {
            place(piece, first);
        }
    }

    /** Puts a sentence in the place of one with its name, else behind the last of its kind. */
    private void place(Span piece, Sentence sentence) {
        Optional<Sentence> namesake = file.sentences().stream()
                .filter(there ->
                        Namesake.of(there).isPresent() && Namesake.of(there).equals(Namesake.of(sentence)))
                .findFirst();
        if (namesake.isPresent()) {
            Span there = namesake.get().span();
            pieces.add(new Graft.Piece(there.start(), there.end(), piece, "", "", ""));
            return;
        }
        Optional<Sentence> last = Optional.empty();
        for (Sentence there : file.sentences()) {
            if (Rank.of(there) <= Rank.of(sentence)) {
                last = Optional.of(there);
            }
        }
        if (last.isPresent()) {
            insertBehind(piece, last.get(), "");
        } else {
            pieces.add(new Graft.Piece(0, 0, piece, "", "", "\n"));
        }
    }

    /** On the line behind a sentence, so that a comment behind it stays with it. */
    private void insertBehind(Span piece, Sentence last, String indent) {
        String text = file.source().text();
        int end = text.indexOf('\n', Math.max(last.span().start(), last.span().end() - 1));
        int at = end < 0 ? text.length() : end;
        pieces.add(new Graft.Piece(at, at, piece, indent, "\n", ""));
    }
}
