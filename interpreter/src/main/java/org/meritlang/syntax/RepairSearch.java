package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.SentenceReader.Reading;

/**
 * Looks for the one change that makes a broken sentence readable: a word misspelt, a quote forgotten,
 * two words swapped, a word missing, a word too many. What it finds has been tried, so a message can
 * promise that it works.
 */
final class RepairSearch {
    private static final int FAR = 1 << 20;

    /** Words and signs that decide what a sentence asks: without one it would ask something else. */
    private static final Set<String> DECISIVE =
            Set.of("not", "no", "isn't", "doesn't", "before", "after", "without", "=", "<", ">", "<=", ">=", "!=");

    private final SentenceReader reader;
    private final Budget budget;
    private final Map<String, List<Token>> lexed = new HashMap<>();

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
        search.swapped();
        search.missing();
        search.superfluous();
        return search.best.found();
    }

    /** The same, but only what makes every name of a readable sentence a known one. */
    Optional<Found> searchForNames(List<Token> words, String text, Predicate<Form> allowed, Optional<Form> row) {
        Search search = new Search(words, text, text.length(), allowed, row);
        search.misspelt();
        search.swapped();
        search.missing();
        return search.best.found().filter(found -> reader.doubtfulNames(found.reading()) == 0);
    }

    /** The tokens of a replacement, at negative offsets, which no token of the sentence has. */
    private List<Token> lexed(String replacement) {
        return lexed.computeIfAbsent(
                replacement,
                text -> Lexing.of(new SourceText("", text)).tokens().stream()
                        .map(t -> t.movedBy(-FAR))
                        .toList());
    }

    /** A repair and how the sentence reads after it. */
    record Found(Repair repair, Reading reading, int cost) {}

    /** Thinks of changes of one sentence. */
    private final class Search {
        private final List<Token> words;
        private final String text;
        private final int base;
        private final int stuckAt;
        private final BestRepair best;

        Search(List<Token> words, String text, int stuckAt, Predicate<Form> allowed, Optional<Form> row) {
            this.words = words;
            this.text = text;
            this.base = words.get(0).start();
            this.stuckAt = stuckAt;
            this.best = new BestRepair(reader, budget, RepairSearch.this::lexed, words, text, allowed, row);
        }

        void misspelt() {
            for (Token word : words) {
                boolean isSpeltRight = PhraseTable.english().words().contains(word.folded());
                if (word.type() == MeritLexer.WORD && !isSpeltRight) {
                    String folded = word.folded();
                    for (String keyword : PhraseTable.english().words()) {
                        int distance = Suggestions.distance(folded, keyword, mostEdits(folded));
                        if (distance > 0) {
                            best.tryIt(Repair.Kind.MISSPELT, word.start(), word.end(), keyword, 2 * (distance - 1));
                        }
                    }
                }
            }
        }

        private int mostEdits(String word) {
            return word.length() == 1 ? 0 : word.length() <= 4 ? 1 : 2;
        }

        void quotes() {
            if (words.stream().noneMatch(w -> w.type() == MeritLexer.UNCLOSED_TEXT)) {
                return;
            }
            for (int i = 0; i <= text.length(); i++) {
                boolean wordBefore = i > 0 && !isBlank(i - 1);
                boolean wordAfter = i < text.length() && !isBlank(i);
                if (wordBefore != wordAfter || (wordBefore && isMark(text.charAt(i)))) {
                    best.tryIt(Repair.Kind.QUOTE, base + i, base + i, "\"", 0);
                }
            }
        }

        /** Swaps neighbours; a number goes with its sign and its percent. */
        void swapped() {
            List<int[]> units = units();
            for (int i = 0; i + 1 < units.size(); i++) {
                int[] one = units.get(i);
                int[] other = units.get(i + 1);
                if (isMarkOnly(one) || isMarkOnly(other)) {
                    continue;
                }
                String between = text.substring(one[1] - base, other[0] - base);
                String replacement = text.substring(other[0] - base, other[1] - base)
                        + (between.isEmpty() ? " " : between)
                        + text.substring(one[0] - base, one[1] - base);
                best.tryIt(Repair.Kind.SWAPPED, one[0], other[1], replacement, 0);
            }
        }

        private boolean isMarkOnly(int[] unit) {
            return unit[1] - unit[0] == 1 && ",:;()|".indexOf(text.charAt(unit[0] - base)) >= 0;
        }

        private List<int[]> units() {
            List<int[]> units = new ArrayList<>();
            for (Token word : words) {
                int[] last = units.isEmpty() ? new int[2] : units.get(units.size() - 1);
                boolean touches = !units.isEmpty() && last[1] == word.start();
                boolean isNumberAfterSign = word.type() == MeritLexer.NUMBER
                        && "+-"
                                .contains(text.substring(
                                        last[0] - (units.isEmpty() ? 0 : base),
                                        last[1] - (units.isEmpty() ? 0 : base)));
                if (touches && (isNumberAfterSign || word.type() == MeritLexer.PERCENT)) {
                    last[1] = word.end();
                } else {
                    units.add(new int[] {word.start(), word.end()});
                }
            }
            return units;
        }

        void missing() {
            for (int i = 0; i <= words.size(); i++) {
                int at = i < words.size()
                        ? words.get(i).start()
                        : words.get(i - 1).end();
                int far = at - base == stuckAt ? 0 : 1;
                boolean atEnd = i == words.size();
                for (String word : Insertions.WORDS) {
                    int cost = word.equals(Insertions.UNLIKELY) ? far + 1 : far;
                    best.tryIt(Repair.Kind.MISSING, at, at, atEnd ? " " + word : word + " ", cost);
                }
                for (String value : Insertions.VALUES) {
                    best.tryIt(Repair.Kind.MISSING, at, at, atEnd ? " " + value : value + " ", far);
                }
            }
        }

        void superfluous() {
            for (int i = 0; i < words.size(); i++) {
                if (!isDecisive(i)) {
                    best.tryIt(
                            Repair.Kind.SUPERFLUOUS,
                            words.get(i).start(),
                            words.get(i).end(),
                            "",
                            0);
                }
            }
        }

        /** Whether leaving the word out would ask something else; one that stands there twice may go. */
        private boolean isDecisive(int at) {
            String written = written(at);
            boolean isTwice = (at > 0 && written(at - 1).equals(written))
                    || (at + 1 < words.size() && written(at + 1).equals(written));
            return DECISIVE.contains(written) && !isTwice;
        }

        private String written(int at) {
            Token word = words.get(at);
            return word.type() == MeritLexer.WORD ? word.folded() : word.text();
        }

        private boolean isBlank(int at) {
            return Spelling.isBlank(text.charAt(at));
        }

        private boolean isMark(char c) {
            return c == ',' || c == ')' || c == ':' || c == ';';
        }
    }
}
