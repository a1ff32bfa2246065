package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;

/**
 * Reads one sentence or row: merges its words, runs the grammar. Keeps nothing of what it read
 * before. For one thread.
 */
final class SentenceReader {
    private final GrammarDriver driver = new GrammarDriver();
    private final Set<String> knownNames;
    private final boolean namesAreClosed;

    /**
     * @param knownNames the keys of all names that the file declares or the data have
     * @param namesAreClosed whether every other name is a mistake
     */
    SentenceReader(Set<String> knownNames, boolean namesAreClosed) {
        this.knownNames = knownNames;
        this.namesAreClosed = namesAreClosed;
    }

    /**
     * A sentence, merged and run through the grammar.
     *
     * @param tree empty where it was not understood, or only tried out
     * @param stuckAt the index of the token at which it stopped making sense; -1 where it did not
     */
    record Reading(Form form, List<Token> tokens, Optional<ParserRuleContext> tree, int stuckAt) {
        boolean isUnderstood() {
            return stuckAt < 0;
        }
    }

    Set<String> knownNames() {
        return knownNames;
    }

    Reading read(List<Token> words, Form form) {
        List<Token> tokens = PhraseMerger.merge(words, knownNames, form.place());
        GrammarDriver.Outcome outcome = driver.parse(form, tokens);
        return new Reading(form, tokens, outcome.tree(), outcome.stuckAt());
    }

    /** Reads the text of one changed sentence; see {@link #tryOut}. */
    Optional<Reading> readAgain(String text, Predicate<Form> allowed, Optional<Form> row) {
        List<Token> words = Lexing.of(new SourceText("", text)).tokens().stream()
                .filter(t -> t.type() != MeritLexer.NEWLINE)
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(t -> t.type() == MeritLexer.UNCLOSED_TEXT)) {
            return Optional.empty();
        }
        return tryOut(words, allowed, row, tokens -> true);
    }

    /**
     * Finds out whether these words are a sentence of a form that may stand at their place.
     *
     * @param allowed the forms that may stand there
     * @param row the form of the rows that may stand there, if any may
     * @param isWorthIt asked of the merged words before the grammar is
     */
    Optional<Reading> tryOut(
            List<Token> words, Predicate<Form> allowed, Optional<Form> row, Predicate<List<Token>> isWorthIt) {
        Optional<Form> form = words.isEmpty()
                ? Optional.empty()
                : formOf(new RawSentence(words, true)).or(() -> row).filter(allowed);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = PhraseMerger.merge(words, knownNames, form.get().place());
        return isWorthIt.test(tokens) && driver.accepts(form.get(), tokens)
                ? Optional.of(new Reading(form.get(), tokens, Optional.empty(), -1))
                : Optional.empty();
    }

    /** The form that the first words of a sentence or of an example's line tell; empty where they tell none. */
    static Optional<Form> formOf(RawSentence raw) {
        if (raw.startsWithPoints() && !raw.hasColon()) {
            return Optional.of(Form.POINTS);
        }
        return Openings.phraseAt(raw.tokens(), 0)
                .or(() -> Openings.exampleLineAt(raw.tokens(), 0))
                .map(p -> Form.openedBy(p.token()));
    }

    /** How many of a reading's names look wrong: unknown where names are closed, or nothing but keywords. */
    int doubtfulNames(Reading reading) {
        return (int) IntStream.range(0, reading.tokens().size())
                .filter(i -> isUnknown(reading, i)
                        || (isPlainName(reading, i)
                                && !isKnown(reading, i)
                                && isKeywordsOnly(reading.tokens().get(i).text())))
                .count();
    }

    /** Whether a reading uses a name that nobody knows although all names are known. */
    boolean hasUnknownName(Reading reading) {
        return IntStream.range(0, reading.tokens().size()).anyMatch(i -> isUnknown(reading, i));
    }

    /** Whether a reading can be doubted though it makes sense: words that no name would hold became one. */
    boolean hasForeignName(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(i -> isPlainName(reading, i))
                .anyMatch(i -> isForeign(reading, i, reading.tokens().get(i).text()));
    }

    private boolean isForeign(Reading reading, int at, String name) {
        if (isDeclared(reading.form(), at)) {
            return reading.form() == Form.DECIDE_ROW && Newcomers.isAttemptAtLabel(name);
        }
        return !isKnown(reading, at) && (Newcomers.isAttempt(name) || LookBack.isIn(name));
    }

    /** What says which attributes there are says nothing of activities. */
    private boolean isUnknown(Reading reading, int at) {
        return namesAreClosed
                && reading.form() != Form.ACTIVITY
                && isPlainName(reading, at)
                && !isDeclared(reading.form(), at)
                && !isKnown(reading, at);
    }

    private boolean isKnown(Reading reading, int at) {
        return knownNames.contains(Spelling.key(reading.tokens().get(at).text()));
    }

    static boolean isPlainName(Reading reading, int at) {
        Token token = reading.tokens().get(at);
        return token.type() == MeritLexer.NAME && !token.bracketed();
    }

    /** Whether the name at this place is one that its sentence gives, not one that it uses. */
    static boolean isDeclared(Form form, int at) {
        return switch (form) {
            case ATTRIBUTE_ROW, ACTIVITY_ROW, MATRIX_HEADER, MATRIX_ROW -> true;
            case LIST, DEFINE, SCORE, GROUP, MATRIX, DECIDE -> at == 1;
            case DECIDE_ROW -> at == 0;
            case GRADE -> at > 1;
            case MODEL_NAME,
                    TIME_ZONE,
                    INCLUDE,
                    LEAD_HAS,
                    LEAD_DOES,
                    POINTS,
                    POINTS_TABLE,
                    RAISE_TO,
                    LIMIT_TO,
                    DISQUALIFY,
                    ALERT,
                    EXAMPLE,
                    EXAMPLES,
                    POINTS_ROW,
                    AS_OF,
                    LEAD_WITH,
                    ACTIVITY,
                    EXPECT,
                    EXAMPLES_HEADER,
                    EXAMPLES_ROW -> false;
        };
    }

    private static boolean isKeywordsOnly(String name) {
        // A single letter is a label far more often than the word of a phrase.
        if (name.length() == 1) {
            return false;
        }
        for (String word : Spelling.foldCase(name).split(" ", -1)) {
            if (!PhraseTable.english().words().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
