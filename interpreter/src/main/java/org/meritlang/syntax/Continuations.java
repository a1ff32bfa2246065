package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;

/**
 * Finds what may come at the end of a text. The words directly before that end may be settled or the beginning of a
 * longer phrase or name, so each way to cut them is tried: the settled part is walked through the grammar.
 */
final class Continuations {
    private static final int LONGEST_BEGINNING = 8;
    private static final int MOST_TOKENS = 1_000;
    private static final int DEEPEST = 200;

    private final String text;
    private final Set<String> knownNames;
    private final Outline.Line line;
    private final List<Token> words;
    private final Set<Continuation> found = new LinkedHashSet<>();

    private Continuations(String text, Set<String> knownNames, Outline.Line line) {
        this.text = text;
        this.knownNames = knownNames;
        this.line = line;
        this.words = line.raw().tokens().stream()
                .filter(token -> token.start() < text.length())
                .toList();
    }

    static List<Continuation> at(String text, Set<String> knownNames) {
        SourceText source = new SourceText("", text);
        Lexing lexing = Lexing.of(source);
        boolean isInComment = !lexing.comments().isEmpty()
                && lexing.comments().get(lexing.comments().size() - 1).span().end() == text.length();
        if (isInComment) {
            return List.of();
        }
        List<RawSentence> sentences = SentenceSplitter.split(lexing.tokens());
        Declarations declarations = Declarations.in(sentences);
        Set<String> known = new HashSet<>(knownNames);
        known.addAll(declarations.keys());
        known.addAll(declarations.labels());
        Set<Continuation> found = new LinkedHashSet<>();
        Outline.Line last = lineOf(source, lexing, next(MeritLexer.WORD, text.length()));
        found.addAll(new Continuations(text, known, last).find());
        if (last.raw().tokens().size() == 1) {
            // On a fresh line a row of cells may begin too, or the sentence above may go on.
            Outline.Line cells = lineOf(source, lexing, next(MeritLexer.PIPE, text.length()));
            found.addAll(new Continuations(text, known, cells).find());
            if (!sentences.isEmpty()) {
                Outline.Line above = Outline.of(source, sentences).lines().get(sentences.size() - 1);
                found.addAll(new Continuations(text, known, above).joints());
            }
        }
        return List.copyOf(found);
    }

    /** The line that the text ends in, with what is yet to come as its last token. */
    private static Outline.Line lineOf(SourceText source, Lexing lexing, Token next) {
        List<Token> tokens = new ArrayList<>(lexing.tokens());
        tokens.add(next);
        List<Outline.Line> lines =
                Outline.of(source, SentenceSplitter.split(tokens)).lines();
        return lines.get(lines.size() - 1);
    }

    /** Something that stands for all that may come. */
    private static Token next(int type, int at) {
        return Token.of(type, "\u2026", at, at);
    }

    /** How a sentence that is whole may go on in another line. */
    private List<Continuation> joints() {
        if (isWithinLimits()) {
            behind(words, text.length());
        }
        return found.stream().filter(this::isJoint).toList();
    }

    private boolean isJoint(Continuation continuation) {
        return continuation instanceof Continuation.Words joint
                && PhraseTable.english()
                        .isPhraseOf(joint.text(), MeritLexer.AND, MeritLexer.OR, MeritLexer.WHEN, MeritLexer.BECAUSE);
    }

    private List<Continuation> find() {
        if (!isWithinLimits()) {
            return List.of();
        }
        for (int begun = isOpen() ? 1 : 0; begun <= begunAtMost(); begun++) {
            List<Token> settled = words.subList(0, words.size() - begun);
            int from =
                    begun == 0 ? text.length() : words.get(words.size() - begun).start();
            behind(settled, from);
        }
        return List.copyOf(found);
    }

    /** Whether a quote or bracket has yet to be closed. */
    private boolean isOpen() {
        int last =
                words.isEmpty() ? MeritLexer.EOF : words.get(words.size() - 1).type();
        return last == MeritLexer.UNCLOSED_TEXT || last == MeritLexer.UNCLOSED_BRACKET;
    }

    /** Whether a word ends here, which only a blank or a sign would end for good. */
    private boolean isBehindWord() {
        Token last = words.isEmpty() ? null : words.get(words.size() - 1);
        return last != null && last.type() == MeritLexer.WORD && last.end() == text.length();
    }

    /** How many of the last words may be the beginning of what is being typed. */
    private int begunAtMost() {
        if (isOpen()) {
            return 1;
        }
        int begun = 0;
        while (begun < words.size()
                && begun < LONGEST_BEGINNING
                && words.get(words.size() - 1 - begun).type() == MeritLexer.WORD) {
            begun++;
        }
        return begun;
    }

    private boolean isWithinLimits() {
        return words.size() <= MOST_TOKENS
                && words.stream().filter(t -> t.type() == MeritLexer.LEFT).count() <= DEEPEST;
    }

    private void behind(List<Token> settled, int from) {
        for (Start start : starts(settled)) {
            for (List<Token> tokens : readings(settled, start.place())) {
                Offers offers = new Offers(from, tokens, start.form(), start.place(), heading());
                GrammarWalk.of(start.rule(), tokens).expected().stream()
                        .flatMap(offers::of)
                        .filter(this::agreesWithBeginning)
                        .forEach(found::add);
            }
        }
    }

    /** The settled words as they may be read, depending on what will come behind them. */
    private Set<List<Token>> readings(List<Token> settled, PhraseMerger.Place place) {
        Set<List<Token>> readings = new LinkedHashSet<>();
        readings.add(PhraseMerger.mergeUnfinished(settled, knownNames, place));
        readings.add(PhraseMerger.merge(settled, knownNames, place));
        Token word = next(MeritLexer.WORD, text.length());
        if (place == PhraseMerger.Place.DECLARATION) {
            Token colon = next(MeritLexer.COLON, text.length());
            readings.add(behindWhich(settled, List.of(colon), place));
            readings.add(behindWhich(settled, List.of(word, colon), place));
        }
        if (place == PhraseMerger.Place.FACTS) {
            readings.add(behindWhich(settled, List.of(word), place));
            readings.add(behindWhich(settled, List.of(next(MeritLexer.DATE, text.length())), place));
        }
        return readings;
    }

    /** How words are read behind which others stand. */
    private List<Token> behindWhich(List<Token> settled, List<Token> others, PhraseMerger.Place place) {
        List<Token> all = new ArrayList<>(settled);
        all.addAll(others);
        return PhraseMerger.merge(all, knownNames, place).stream()
                .filter(token -> token.start() < text.length())
                .toList();
    }

    /** Words are offered only where what is typed already is how they begin; of names only others can tell. */
    private boolean agreesWithBeginning(Continuation continuation) {
        String begun = text.substring(continuation.from());
        if (begun.isEmpty() && isBehindWord()) {
            return continuation instanceof Continuation.Words words && words.isSign();
        }
        boolean isText = begun.startsWith("\"") || begun.startsWith("\u201C") || begun.startsWith("\u201E");
        if (continuation instanceof Continuation.Words offered) {
            return isBeginning(begun, offered.text());
        }
        if (continuation instanceof Continuation.NameOf) {
            return !isText;
        }
        return begun.isEmpty() || isText || continuation instanceof Continuation.ValueOf;
    }

    private static boolean isBeginning(String begun, String words) {
        String plain =
                String.join(" ", org.meritlang.source.Spelling.foldCase(begun).split("\\s+", -1));
        return words.startsWith(plain) && words.length() > plain.strip().length();
    }

    /** The tokens of the heading above a row, merged. */
    private List<Token> heading() {
        RawSentence heading = line.heading();
        return heading == null
                ? List.of()
                : PhraseMerger.merge(heading.tokens(), knownNames, PhraseMerger.Place.SENTENCE);
    }

    /** How a line may be read: from which rule of the grammar, and where its words stand. */
    private record Start(int rule, PhraseMerger.Place place, Optional<Form> form) {
        static Start of(Form form) {
            return new Start(form.rule(), form.place(), Optional.of(form));
        }
    }

    private List<Start> starts(List<Token> settled) {
        List<Start> starts = new ArrayList<>();
        Stream.concat(opened(settled), points(settled)).map(Start::of).forEach(starts::add);
        if (line.isRow()) {
            line.form().map(Start::of).ifPresent(starts::add);
        }
        if (starts.isEmpty() || settled.isEmpty()) {
            starts.add(new Start(MeritParser.RULE_expression, PhraseMerger.Place.SENTENCE, Optional.empty()));
        }
        return starts;
    }

    /** The forms that the settled words open; all of them before the first word. */
    private Stream<Form> opened(List<Token> settled) {
        int block = heading().isEmpty() ? MeritLexer.EOF : heading().get(0).type();
        return PhraseTable.english().phrases().stream()
                .filter(p -> p.token() >= MeritLexer.MODEL && p.token() <= MeritLexer.EXPECT)
                .filter(p -> p.token() <= MeritLexer.EXAMPLES
                        || block == MeritLexer.EXAMPLE
                        || (block == MeritLexer.EXAMPLES && p.token() == MeritLexer.AS_OF))
                .filter(p -> p.left().contains("start"))
                .filter(p -> settled.isEmpty() || Openings.matches(p, settled, 0))
                .map(p -> Form.openedBy(p.token()))
                .distinct();
    }

    private static Stream<Form> points(List<Token> settled) {
        boolean isSigned = !settled.isEmpty()
                && (settled.get(0).type() == MeritLexer.PLUS || settled.get(0).type() == MeritLexer.MINUS);
        return isSigned || settled.isEmpty() ? Stream.of(Form.POINTS) : Stream.empty();
    }
}
