package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.SentenceReader.Reading;

/**
 * Looks for the one change that makes a broken sentence readable: a word misspelt, a quote forgotten,
 * two words swapped, a word missing, a word too many. What it finds has been tried, so a message can
 * promise that it works.
 */
final class RepairSearch {
    /** Signs that are tried where something is missing, besides all words of the phrase table. */
    private static final List<String> SIGNS = List.of(",", ":", "(", ")", "+", "=");
    /** Stand-ins for what a sentence may lack: a name, a text, a number, a condition. */
    private static final List<String> VALUES = List.of("[x]", "\"x\"", "1");
    /** Words that are tried first where several would do. */
    private static final List<String> LIKELY = List.of("when", "is", "as", "per", "by", "of", "to", "from", "has");

    private final SentenceReader reader;
    private final Budget budget;

    /** How many changes may be tried in one file, so that a file of nonsense is answered in time. */
    static final class Budget {
        private int left;

        Budget(int tries) {
            left = tries;
        }

        boolean take() {
            left--;
            return left >= 0;
        }
    }

    RepairSearch(SentenceReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /**
     * The likeliest repair of a sentence.
     *
     * @param words its tokens, with offsets in the whole file
     * @param text its text
     * @param stuckAt offset in the sentence at which it stops making sense
     * @param allowed the forms that may stand at its place
     * @param row the form of the rows that may stand there
     */
    Optional<Found> search(List<Token> words, String text, int stuckAt, Predicate<Form> allowed, Optional<Form> row) {
        Search search = new Search(words, text, stuckAt, allowed, row);
        search.misspelt();
        search.quotes();
        if (search.best == null) {
            search.swapped();
            search.missing();
            search.superfluous();
        }
        return Optional.ofNullable(search.best);
    }

    /** A repair and how the sentence reads after it. */
    record Found(Repair repair, Reading reading, int cost) {}

    private final class Search {
        private final List<Token> words;
        private final String text;
        private final int base;
        private final int stuckAt;
        private final Predicate<Form> allowed;
        private final Optional<Form> row;
        private @Nullable Found best;

        Search(List<Token> words, String text, int stuckAt, Predicate<Form> allowed, Optional<Form> row) {
            this.words = words;
            this.text = text;
            this.base = words.get(0).start();
            this.stuckAt = stuckAt;
            this.allowed = allowed;
            this.row = row;
        }

        void misspelt() {
            for (Token word : words) {
                if (word.type() == MeritLexer.WORD) {
                    String folded = word.folded();
                    for (String keyword : PhraseTable.english().words()) {
                        int distance = Suggestions.distance(folded, keyword, folded.length() <= 4 ? 1 : 2);
                        if (distance > 0) {
                            tryIt(Repair.Kind.MISSPELT, word.start(), word.end(), keyword, 2 * (distance - 1));
                        }
                    }
                }
            }
        }

        void quotes() {
            if (words.stream().noneMatch(w -> w.type() == MeritLexer.UNCLOSED_TEXT)) {
                return;
            }
            for (int i = 0; i <= text.length(); i++) {
                boolean wordBefore = i > 0 && !isBlank(i - 1);
                boolean wordAfter = i < text.length() && !isBlank(i);
                if (wordBefore != wordAfter || (wordBefore && isMark(text.charAt(i)))) {
                    tryIt(Repair.Kind.QUOTE, base + i, base + i, "\"", 0);
                }
            }
        }

        void swapped() {
            for (int i = 0; i + 1 < words.size(); i++) {
                Token one = words.get(i);
                Token other = words.get(i + 1);
                String between = text.substring(one.end() - base, other.start() - base);
                String replacement = other.text() + (between.isEmpty() ? " " : between) + one.text();
                tryIt(Repair.Kind.SWAPPED, one.start(), other.end(), replacement, 0);
            }
        }

        void missing() {
            for (int i = 0; i <= words.size(); i++) {
                int at = i < words.size()
                        ? words.get(i).start()
                        : words.get(i - 1).end();
                int far = Math.abs(at - base - stuckAt) > 0 ? 1 : 0;
                for (String word : LIKELY) {
                    insert(Repair.Kind.MISSING, i, at, word, far);
                }
                for (String word : PhraseTable.english().words()) {
                    insert(Repair.Kind.MISSING, i, at, word, far);
                }
                for (String sign : SIGNS) {
                    insert(Repair.Kind.MISSING, i, at, sign, far);
                }
                for (String value : VALUES) {
                    insert(Repair.Kind.MISSING_VALUE, i, at, value, far);
                }
            }
        }

        private void insert(Repair.Kind kind, int index, int at, String word, int cost) {
            boolean atEnd = index == words.size();
            tryIt(kind, at, at, atEnd ? " " + word : word + " ", cost);
        }

        void superfluous() {
            for (Token word : words) {
                tryIt(Repair.Kind.SUPERFLUOUS, word.start(), word.end(), "", 0);
            }
        }

        private void tryIt(Repair.Kind kind, int start, int end, String replacement, int extra) {
            int least = kind.cost() + extra;
            boolean hopeless = best != null && least > best.cost();
            boolean samePlace = best != null
                    && best.repair().start() == start - base
                    && best.repair().kind() == kind;
            if (hopeless || (best != null && least == best.cost() && !samePlace) || !budget.take()) {
                return;
            }
            Repair repair = new Repair(kind, start - base, end - base, replacement, List.of());
            Optional<Reading> reading = reader.readAgain(repair.applyTo(text), allowed, row);
            if (reading.isEmpty()) {
                return;
            }
            int cost = least + 4 * reader.doubtfulNames(reading.get());
            if (best == null || cost < best.cost()) {
                best = new Found(repair, reading.get(), cost);
            } else if (samePlace && cost == best.cost()) {
                best = new Found(withAlternative(best.repair(), replacement), best.reading(), cost);
            }
        }

        private Repair withAlternative(Repair repair, String alternative) {
            if (repair.replacement().equals(alternative)) {
                return repair;
            }
            List<String> more = new ArrayList<>(repair.alternatives());
            if (!more.contains(alternative)) {
                more.add(alternative);
            }
            return new Repair(repair.kind(), repair.start(), repair.end(), repair.replacement(), more);
        }

        private boolean isBlank(int at) {
            return Spelling.isBlank(text.charAt(at));
        }

        private boolean isMark(char c) {
            return c == ',' || c == ')' || c == ':' || c == ';';
        }
    }
}
