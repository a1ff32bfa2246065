package org.meritlang.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.source.Spelling;

/**
 * The names that a file declares, found by a first look at its headings and rows, before any sentence
 * is read: some words are operators only in front of a known name.
 *
 * @param keys the names' keys
 * @param outputs the keys of what the file works out of each lead: scores, grades, decisions
 * @param labels the keys of labels without quotes: words as well, but no names that something may mean
 * @param closesAttributes whether the file says which attributes a lead has
 */
record Declarations(Set<String> keys, Set<String> outputs, Set<String> labels, boolean closesAttributes) {
    static Declarations in(List<RawSentence> sentences) {
        Set<String> keys = new HashSet<>(Set.of(Spelling.key("total"), Spelling.key("disqualified")));
        Set<String> outputs = new HashSet<>(keys);
        Set<String> labels = new HashSet<>();
        int block = MeritLexer.EOF;
        boolean closes = false;
        for (RawSentence sentence : sentences) {
            Optional<Phrase> opening = sentence.hasColon() ? Optional.empty() : Openings.phraseAt(sentence.tokens(), 0);
            if (opening.isPresent()) {
                block = opening.get().token();
                closes |= block == MeritLexer.LEAD_HAS;
                heading(sentence, opening.get(), keys, outputs, labels);
            } else {
                row(sentence, block, keys, labels);
            }
        }
        return new Declarations(keys, outputs, labels, closes);
    }

    private static void heading(
            RawSentence sentence, Phrase opening, Set<String> keys, Set<String> outputs, Set<String> labels) {
        switch (opening.token()) {
            case MeritLexer.LIST,
                    MeritLexer.DEFINE,
                    MeritLexer.SCORE,
                    MeritLexer.GRADE,
                    MeritLexer.MATRIX,
                    MeritLexer.DECIDE -> {
                List<Token> merged = PhraseMerger.merge(sentence.tokens(), Set.of(), PhraseMerger.Place.SENTENCE);
                boolean isCut = opening.token() == MeritLexer.MATRIX
                        && (merged.size() < 3 || merged.get(2).type() != MeritLexer.OF);
                if (merged.size() > 1 && merged.get(1).type() == MeritLexer.NAME && !isCut) {
                    String name = merged.get(1).text();
                    keys.add(Spelling.key(name));
                    keys.add(Spelling.key(name + " grade"));
                    boolean isOutput = opening.token() != MeritLexer.LIST && opening.token() != MeritLexer.DEFINE;
                    boolean isGraded = opening.token() == MeritLexer.SCORE || opening.token() == MeritLexer.GRADE;
                    outputs.addAll(isOutput ? Set.of(Spelling.key(name)) : Set.of());
                    outputs.addAll(isGraded ? Set.of(Spelling.key(name + " grade")) : Set.of());
                }
                if (opening.token() == MeritLexer.GRADE) {
                    labels(merged, labels);
                }
            }
            default -> {}
        }
    }

    private static void row(RawSentence sentence, int block, Set<String> keys, Set<String> labels) {
        switch (block) {
            case MeritLexer.LEAD_HAS, MeritLexer.LEAD_DOES -> declaration(sentence, keys);
            case MeritLexer.MATRIX -> {
                if (sentence.first().type() == MeritLexer.PIPE) {
                    labels(PhraseMerger.merge(sentence.tokens(), Set.of(), PhraseMerger.Place.CELLS), labels);
                }
            }
            case MeritLexer.DECIDE -> {
                if (DecisionRows.isRow(sentence.tokens())) {
                    labels(
                            PhraseMerger.merge(sentence.tokens(), Set.of(), PhraseMerger.Place.DECISION)
                                    .subList(0, 1),
                            labels);
                }
            }
            default -> {}
        }
    }

    /** A row declares its attribute or activity, and that activity's attributes. */
    private static void declaration(RawSentence sentence, Set<String> keys) {
        List<Token> merged = PhraseMerger.merge(sentence.tokens(), Set.of(), PhraseMerger.Place.DECLARATION);
        for (int i = 0; i < merged.size(); i++) {
            boolean isDeclared =
                    i == 0 || (i + 1 < merged.size() && merged.get(i + 1).type() == MeritLexer.COLON);
            if (isDeclared && merged.get(i).type() == MeritLexer.NAME) {
                keys.add(Spelling.key(merged.get(i).text()));
            }
        }
    }

    /** Labels may stand without quotes where outputs are compared. */
    private static void labels(List<Token> tokens, Set<String> labels) {
        tokens.stream()
                .filter(token -> token.type() == MeritLexer.NAME)
                .forEach(token -> labels.add(Spelling.key(token.text())));
    }
}
