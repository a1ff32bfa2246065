package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.SentenceReader.Reading;

/** Reads one sentence or row into its tree, or says the one thing that is wrong with it. */
final class LineReader {
    private static final int MOST_TRIES = 30_000;
    private static final int LONGEST_REPAIRABLE = 300;

    private final SourceText source;
    private final SentenceReader reader;
    private final Set<String> outputs;
    private final Diagnostics problems;
    private final RepairSearch repairs;
    private final OutputAttempts attempts;

    /** @param outputs the keys of what the file works out of each lead */
    LineReader(SourceText source, SentenceReader reader, Set<String> outputs, Diagnostics problems) {
        this.source = source;
        this.reader = reader;
        this.outputs = outputs;
        this.problems = problems;
        this.attempts = new OutputAttempts(outputs);
        this.repairs = new RepairSearch(reader, new RepairSearch.Budget(MOST_TRIES));
    }

    /**
     * What came of a line: a sentence, a row, or neither when something is wrong.
     *
     * @param form the form it has, or that it was meant to have; empty where nobody can tell
     */
    record Line(Optional<Form> form, Optional<Sentence> sentence, Optional<Row> row) {
        static Line broken(Optional<Form> form) {
            return new Line(form, Optional.empty(), Optional.empty());
        }
    }

    /** Whether a line that seems to be a row is a sentence whose opening word is misspelt. */
    boolean isMisspeltSentence(RawSentence raw) {
        if (raw.first().type() != MeritLexer.WORD) {
            return false;
        }
        return OpeningTypos.likely(raw).isPresent();
    }

    /** Whether a line with a colon is a rule in the way of other products, with its points before or behind it. */
    boolean isColonRule(RawSentence raw) {
        String text = source.text().substring(raw.start(), raw.end());
        return text.length() <= LONGEST_REPAIRABLE
                && Stream.of(ProductAttempts.COLON_RULES, EverydayAttempts.SURE, BlockAttempts.HEADINGS)
                        .flatMap(List::stream)
                        .anyMatch(attempt -> attempt.answer(text, t -> isReadable(t, Optional.empty(), f -> true))
                                .isPresent());
    }

    /** Reads a line that stands in an example and opens as no line of one does. */
    Line readExampleLine(RawSentence raw) {
        Optional<Diagnostic> badWord = new WordCheck(source).firstProblem(raw.tokens());
        if (badWord.isPresent()) {
            problems.add(badWord.get());
            return Line.broken(Optional.empty());
        }
        return explain(
                raw, Optional.empty(), openingGap(raw), Optional.empty(), Form::isExampleLine, Form::isExampleLine);
    }

    Line read(RawSentence raw, Optional<Form> rowForm) {
        Optional<Form> form = rowForm.or(() -> SentenceReader.formOf(raw));
        Optional<Diagnostic> below = ListLines.check(source, raw, form).or(() -> GradeLines.check(source, raw, form));
        if (below.isPresent()) {
            problems.add(below.get());
            return Line.broken(form);
        }
        Optional<Diagnostic> badWord = form.flatMap(f -> LabelWords.check(source, raw, f))
                .or(() -> new WordCheck(source).firstProblem(raw.tokens()));
        if (badWord.isPresent()) {
            problems.add(surely(raw, form, rowForm).orElse(badWord.get()));
            return Line.broken(form);
        }
        boolean unclosed = raw.tokens().stream().anyMatch(t -> t.type() == MeritLexer.UNCLOSED_TEXT);
        if (form.isEmpty() || unclosed) {
            return explain(raw, form, form.isEmpty() ? openingGap(raw) : raw.end() - raw.start(), rowForm);
        }
        Reading reading = reader.read(raw.tokens(), form.get());
        Optional<Diagnostic> doubt = NameProtection.check(source, raw, reading, reader.knownNames())
                .or(() ->
                        NameProtection.numberInName(source, raw, reading, text -> isReadable(text, rowForm, f -> true)))
                .or(() -> NameProtection.noActivityInName(
                        source, raw, reading, text -> isReadable(text, rowForm, f -> true)));
        if (doubt.isPresent()) {
            problems.add(doubt.get());
            return Line.broken(form);
        }
        if (!reading.isUnderstood()) {
            Optional<Diagnostic> unknown = UnknownFacts.check(source, raw, form.get());
            if (unknown.isPresent()) {
                problems.add(unknown.get());
                return Line.broken(form);
            }
            return explain(raw, form, stuckOffset(raw, reading), rowForm);
        }
        Optional<Newcomers.Answer> foreign = foreign(raw, reading, rowForm);
        if (foreign.isPresent()) {
            problems.add(anotherWay(raw, foreign.get()));
            return Line.broken(form);
        }
        Optional<RepairSearch.Found> intended = intended(raw, reading, rowForm);
        if (intended.isPresent()) {
            problems.add(new Complaint(source, raw).about(intended.get()));
            return Line.broken(form);
        }
        Optional<Diagnostic> lost = LostOperators.check(source, reading, reader.knownNames());
        if (lost.isPresent()) {
            problems.add(lost.get());
            return Line.broken(form);
        }
        warnOfPoints(reading);
        return build(reading);
    }

    /** A word that has no meaning may be one of several that say it in another way. */
    private Optional<Diagnostic> surely(RawSentence raw, Optional<Form> form, Optional<Form> rowForm) {
        if (raw.end() - raw.start() > LONGEST_REPAIRABLE) {
            return Optional.empty();
        }
        String text = source.text().substring(raw.start(), raw.end());
        return attempts.sureAnswer(text, t -> isReadable(t, rowForm, f -> form.isEmpty() || form.get() == f))
                .map(answer -> anotherWay(raw, answer));
    }

    /** What was meant, where words of other products were read as a name. */
    private Optional<Newcomers.Answer> foreign(RawSentence raw, Reading reading, Optional<Form> rowForm) {
        boolean isLong = raw.end() - raw.start() > LONGEST_REPAIRABLE;
        if (isLong || !reader.hasForeignName(reading)) {
            return Optional.empty();
        }
        String text = source.text().substring(raw.start(), raw.end());
        if (reading.form().isExampleLine()) {
            return inExample(text).filter(answer -> !answer.sentence().equals(text));
        }
        Predicate<String> isReadable = t -> isReadable(t, rowForm, f -> true);
        return attempts.sureAnswer(text, isReadable)
                .or(() -> Newcomers.answer(text, Optional.of(reading.form()), isReadable));
    }

    private Optional<Newcomers.Answer> inExample(String text) {
        return new ExampleAttempts(outputs, t -> isReadable(t, Optional.empty(), Form::isExampleLine)).answer(text);
    }

    /** What was meant, where a sentence can be read but only with names that nobody knows. */
    private Optional<RepairSearch.Found> intended(RawSentence raw, Reading reading, Optional<Form> rowForm) {
        boolean isLong = raw.end() - raw.start() > LONGEST_REPAIRABLE;
        if (isLong || !reader.hasUnknownName(reading)) {
            return Optional.empty();
        }
        String text = source.text().substring(raw.start(), raw.end());
        return repairs.searchForNames(raw.tokens(), text, f -> f == reading.form(), rowForm);
    }

    private Line build(Reading reading) {
        Diagnostics found = new Diagnostics();
        ParserRuleContext tree = reading.tree().orElseThrow();
        boolean isRow = reading.form().isRow();
        @Nullable Row row = isRow ? row(reading.form(), tree, found) : null;
        @Nullable Sentence sentence = isRow ? null : new SentenceBuilder(source, found).visit(tree);
        if (found.hasErrors()) {
            problems.add(found.sorted().get(0));
            return Line.broken(Optional.of(reading.form()));
        }
        return new Line(Optional.of(reading.form()), Optional.ofNullable(sentence), Optional.ofNullable(row));
    }

    private Row row(Form form, ParserRuleContext tree, Diagnostics found) {
        boolean ofExample = form.isExampleLine() || form == Form.EXAMPLES_HEADER || form == Form.EXAMPLES_ROW;
        return ofExample ? new ExampleBuilder(source, found).visit(tree) : new RowBuilder(source, found).visit(tree);
    }

    private void warnOfPoints(Reading reading) {
        if (reading.form() == Form.EXPECT) {
            return; // what is shown is written there, and Merit itself writes points
        }
        for (Token token : reading.tokens()) {
            int point = token.type() == MeritLexer.NUMBER ? token.text().indexOf('.') : -1;
            boolean looksGrouped = point > 0
                    && token.text().length() - point == 4
                    && token.text().substring(point + 1).chars().allMatch(Character::isDigit)
                    && !token.text().substring(0, point).equals("0");
            if (looksGrouped) {
                String together = token.text().replace(".", "");
                problems.add(Diagnostic.of(
                        Code.POINT_BEFORE_THREE_DIGITS,
                        source.span(token.start(), token.end()),
                        "`" + token.text() + "` is read as a number a little over "
                                + token.text().substring(0, point) + ", not as thousands.",
                        Fix.offer("`" + together + "`?", source.span(token.start(), token.end()), together)));
            }
        }
    }

    /** Where a word is missing if the sentence begins like one whose opening has several words; else its end. */
    private static int openingGap(RawSentence raw) {
        boolean isHalfOpened = raw.tokens().size() > 1
                && PhraseTable.english().beginningWith(raw.first().folded()).stream()
                        .anyMatch(p -> p.left().contains("start") && p.words().size() > 1);
        return isHalfOpened ? raw.tokens().get(1).start() - raw.start() : raw.end() - raw.start();
    }

    private static int stuckOffset(RawSentence raw, Reading reading) {
        List<Token> tokens = reading.tokens();
        return reading.stuckAt() < tokens.size()
                ? tokens.get(reading.stuckAt()).start() - raw.start()
                : raw.end() - raw.start();
    }

    private Line explain(RawSentence raw, Optional<Form> form, int stuckAt, Optional<Form> rowForm) {
        // A row without its colon may be a sentence without its opening word.
        boolean mayBeSentence = rowForm.isPresent() && rowForm.get().hasColon() && !raw.hasColon();
        boolean anyForm = form.isEmpty() || mayBeSentence;
        return explain(raw, form, stuckAt, rowForm, f -> anyForm ? !f.isExampleLine() : form.get() == f, f -> true);
    }

    /**
     * Says what is wrong with a line.
     *
     * @param mended the forms that it may have after a repair
     * @param meant the forms that somebody may have tried to say in another way
     */
    private Line explain(
            RawSentence raw,
            Optional<Form> form,
            int stuckAt,
            Optional<Form> rowForm,
            Predicate<Form> mended,
            Predicate<Form> meant) {
        String text = source.text().substring(raw.start(), raw.end());
        Complaint complaint = new Complaint(source, raw);
        Optional<Form> alone = form.isEmpty()
                ? Openings.alone(raw)
                        .map(phrase -> Form.openedBy(phrase.token()))
                        .filter(mended)
                : Optional.empty();
        if (text.length() > LONGEST_REPAIRABLE) {
            problems.add(form.map(f -> complaint.notUnderstood(f, raw.start() + stuckAt))
                    .orElseGet(complaint::noSuchSentence));
            return Line.broken(form);
        }
        Optional<Newcomers.Answer> sure = attempts.sureAnswer(text, t -> isReadable(t, rowForm, meant));
        if (sure.isPresent()) {
            problems.add(anotherWay(raw, sure.get()));
            return Line.broken(form);
        }
        Optional<RepairSearch.Found> found = repairs.search(raw.tokens(), text, stuckAt, mended, rowForm);
        boolean isCertain = found.isPresent() && found.get().cost() <= Repair.Kind.SWAPPED.cost();
        if (alone.isPresent()
                && found.filter(repair ->
                                alone.equals(Optional.of(repair.reading().form())))
                        .isEmpty()) {
            problems.add(complaint.notUnderstood(alone.get(), raw.end()));
            return Line.broken(alone);
        }
        boolean inExample = form.filter(Form::isExampleLine).isPresent() || !meant.test(Form.POINTS);
        Optional<Newcomers.Answer> answer = isCertain
                ? Optional.empty()
                : inExample ? inExample(text) : Newcomers.answer(text, form, t -> isReadable(t, rowForm, meant));
        if (answer.isPresent()) {
            problems.add(anotherWay(raw, answer.get()));
            return Line.broken(form.or(() -> heading(answer.get())));
        }
        // A form that gives a name takes any words for one, so a repair that makes it says little.
        boolean saysLittle = found.isEmpty()
                || found.get().reading().form().givesName()
                || found.get().reading().form().isExampleLine();
        boolean mayDecide =
                form.filter(f -> f != Form.DECIDE).isEmpty() && !isCertain && saysLittle && meant.test(Form.DECIDE);
        Optional<Diagnostic> decision = mayDecide ? loneDecision(raw, text) : Optional.empty();
        if (decision.isPresent()) {
            problems.add(decision.get());
            return Line.broken(Optional.of(Form.DECIDE_ROW));
        }
        if (found.isPresent()) {
            problems.add(complaint.about(found.get()));
            return Line.broken(Optional.of(found.get().reading().form()));
        }
        Optional<Diagnostic> type = form.filter(f -> f == Form.ATTRIBUTE_ROW).flatMap(f -> UnknownType.in(source, raw));
        if (type.isPresent()) {
            problems.add(type.get());
            return Line.broken(form);
        }
        Optional<Form> likely = form.or(() -> OpeningTypos.likely(raw).map(p -> Form.openedBy(p.token())));
        problems.add(likely.map(f -> complaint.notUnderstood(f, raw.start() + stuckAt))
                .orElseGet(() -> meant.test(Form.POINTS) ? complaint.noSuchSentence() : complaint.noSuchExampleLine()));
        return Line.broken(likely);
    }

    /** Of a line that decides something, but stands below no {@code decide}: what is said of it. */
    private Optional<Diagnostic> loneDecision(RawSentence raw, String text) {
        Complaint complaint = new Complaint(source, raw);
        Predicate<String> isRow = t -> isReadable(t, Optional.of(Form.DECIDE_ROW), f -> f == Form.DECIDE_ROW);
        boolean isRowAsItIs = DecisionRows.isRow(raw.tokens()) && isRow.test(text);
        return Choice.in(text.replaceFirst("(?i)^decide ", ""), isRow)
                .map(choice -> isRowAsItIs && !choice.isSaidAgain(text)
                        ? complaint.loneRow(choice)
                        : complaint.decidedElsewhere(choice))
                .or(() -> isRowAsItIs || isRow.test(text)
                        ? Optional.of(complaint.lone("row of a decision", Form.DECIDE))
                        : Optional.empty())
                .or(() -> BlockAttempts.OF_LONE_DECISIONS.stream()
                        .flatMap(attempt -> attempt.answer(text, isRow).stream())
                        .findFirst()
                        .map(complaint::decidedElsewhere));
    }

    /** The form of a heading that was meant, so that the lines below it are read as its rows. */
    private Optional<Form> heading(Newcomers.Answer answer) {
        return reader.readAgain(answer.sentence(), Block::hasRows, Optional.empty())
                .map(Reading::form);
    }

    private boolean isReadable(String text, Optional<Form> rowForm, Predicate<Form> allowed) {
        Optional<Reading> reading = reader.readAgain(text, allowed, rowForm);
        return reading.isPresent() && reader.doubtfulNames(reading.get()) == 0;
    }

    private Diagnostic anotherWay(RawSentence raw, Newcomers.Answer answer) {
        String shown = answer.sentence().replaceAll("\\R\\s*", "` and `");
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                source.span(raw.start(), raw.end()),
                answer.explanation() + ": `" + shown + "`.",
                Fix.offer("write `" + shown + "`", source.span(raw.start(), raw.end()), answer.sentence()));
    }
}
