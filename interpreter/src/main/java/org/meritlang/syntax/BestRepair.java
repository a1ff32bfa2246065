package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.RepairSearch.Found;
import org.meritlang.syntax.SentenceReader.Reading;

/** The likeliest of the changes of one sentence that have been tried and make it readable. */
final class BestRepair {
    /** Reading a wrong name out of a sentence is dearer than any repair. */
    private static final int DOUBTFUL_NAME = 8;

    private static final int TEXT_WITH_BLANK_EDGE = 4;

    private final SentenceReader reader;
    private final RepairSearch.Budget budget;
    private final Function<String, List<Token>> lexed;
    private final List<Token> words;
    private final String text;
    private final int base;
    private final Predicate<Form> allowed;
    private final Optional<Form> row;
    private @Nullable Found best;

    /**
     * Nothing is tried yet.
     *
     * @param lexed the tokens of a replacement, at negative offsets
     * @param words the tokens of the sentence, with offsets in the whole file
     * @param text its text
     * @param allowed the forms that may stand at its place
     * @param row the form of the rows that may stand there
     */
    BestRepair(
            SentenceReader reader,
            RepairSearch.Budget budget,
            Function<String, List<Token>> lexed,
            List<Token> words,
            String text,
            Predicate<Form> allowed,
            Optional<Form> row) {
        this.reader = reader;
        this.budget = budget;
        this.lexed = lexed;
        this.words = words;
        this.text = text;
        this.base = words.get(0).start();
        this.allowed = allowed;
        this.row = row;
    }

    /** Empty where none was found. */
    Optional<Found> found() {
        return Optional.ofNullable(best);
    }

    /**
     * Tries a change, unless what was found before is likelier in any case.
     *
     * @param start offset in the whole file
     * @param end likewise
     * @param extra what it costs beyond what its kind does
     */
    void tryIt(Repair.Kind kind, int start, int end, String replacement, int extra) {
        int least = kind.cost() + extra;
        boolean hopeless = best != null && least > best.cost();
        boolean samePlace = best != null
                && best.repair().start() == start - base
                && best.repair().kind() == kind;
        if (hopeless || (best != null && least == best.cost() && !samePlace) || !budget.take()) {
            return;
        }
        Repair repair = new Repair(kind, start - base, end - base, replacement, List.of());
        Optional<Reading> reading = kind == Repair.Kind.QUOTE
                ? reader.readAgain(repair.applyTo(text), allowed, row)
                : reader.tryOut(edited(start, end, replacement), allowed, row, t -> !becomesName(kind, t));
        if (reading.isEmpty() || (kind == Repair.Kind.SWAPPED && melts(reading.get(), replacement))) {
            return;
        }
        int cost = least
                + DOUBTFUL_NAME * reader.doubtfulNames(reading.get())
                + (kind == Repair.Kind.QUOTE ? textCost(reading.get()) : 0);
        if (best == null || cost < best.cost()) {
            best = new Found(repair, reading.get(), cost);
        } else if (samePlace && cost == best.cost()) {
            best = new Found(withAlternative(best.repair(), replacement), best.reading(), cost);
        }
    }

    private List<Token> edited(int start, int end, String replacement) {
        List<Token> edited = new ArrayList<>(words.size() + 1);
        words.stream().filter(w -> w.end() <= start && w.start() < start).forEach(edited::add);
        edited.addAll(lexed.apply(replacement));
        words.stream().filter(w -> w.start() >= end).forEach(edited::add);
        return edited;
    }

    /** Whether an operator is part of a name then that nobody knows: one of the swapped words, or a comparison. */
    private boolean melts(Reading reading, String replacement) {
        List<String> operators = lexed.apply(replacement).stream()
                .filter(t -> PhraseTable.english().words().contains(t.folded()))
                .map(Token::text)
                .toList();
        return reading.tokens().stream()
                .filter(t -> t.type() == MeritLexer.NAME && t.text().contains(" "))
                .filter(t -> !t.bracketed() && !reader.knownNames().contains(Spelling.key(t.text())))
                .map(t -> List.of(t.text().split(" ", -1)))
                .anyMatch(name -> operators.stream().anyMatch(name::contains) || holdsComparison(name));
    }

    /** {@code employees over}, {@code greater equal}: what is left where a number was taken from its comparison. */
    private static boolean holdsComparison(List<String> name) {
        List<String> folded = name.stream().map(Spelling::foldCase).toList();
        return IntStream.range(0, folded.size())
                .anyMatch(at -> PhraseTable.english().beginningWith(folded.get(at)).stream()
                        .anyMatch(phrase -> compares(phrase, folded.subList(at, folded.size()))));
    }

    private static boolean compares(Phrase phrase, List<String> words) {
        return switch (phrase.token()) {
            case MeritLexer.MORE_THAN, MeritLexer.LESS_THAN -> true;
            case MeritLexer.AT_LEAST, MeritLexer.AT_MOST, MeritLexer.BETWEEN ->
                words.size() >= phrase.words().size()
                        && words.subList(0, phrase.words().size()).equals(phrase.words());
            default -> false;
        };
    }

    /** Whether the words that were put in are no operators but the beginning or the end of a name. */
    private boolean becomesName(Repair.Kind kind, List<Token> tokens) {
        return (kind == Repair.Kind.MISSING || kind == Repair.Kind.MISSPELT)
                && tokens.stream()
                        .anyMatch(t -> t.type() == MeritLexer.NAME && !t.bracketed() && (t.start() < 0 || t.end() < 0));
    }

    /** Of two places for a quote, the one that makes the shorter texts is meant. */
    private int textCost(Reading reading) {
        int cost = 0;
        for (Token token : reading.tokens()) {
            if (token.type() == MeritLexer.TEXT) {
                String inner = token.text().substring(1, token.text().length() - 1);
                cost += inner.equals(inner.strip()) ? 0 : TEXT_WITH_BLANK_EDGE;
                cost += inner.split("\\s+", -1).length;
            }
        }
        return cost;
    }

    private Repair withAlternative(Repair repair, String alternative) {
        if (repair.replacement().equals(alternative)) {
            return repair;
        }
        Optional<String> both = Insertions.firstForm(repair.replacement(), alternative);
        if (both.isPresent()) {
            return new Repair(repair.kind(), repair.start(), repair.end(), both.get(), repair.alternatives());
        }
        List<String> more = new ArrayList<>(repair.alternatives());
        if (!more.contains(alternative)) {
            more.add(alternative);
        }
        return new Repair(repair.kind(), repair.start(), repair.end(), repair.replacement(), more);
    }
}
