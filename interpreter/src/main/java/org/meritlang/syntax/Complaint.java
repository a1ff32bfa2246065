package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.RepairSearch.Found;

/** Says what is wrong with a sentence, from the repair that was found for it, or without one. */
final class Complaint {
    private static final int MOST_ALTERNATIVES = 5;

    private final SourceText source;
    private final RawSentence raw;

    Complaint(SourceText source, RawSentence raw) {
        this.source = source;
        this.raw = raw;
    }

    Diagnostic about(Found found) {
        Repair repair = found.repair();
        Form form = found.reading().form();
        return switch (repair.kind()) {
            case MISSPELT -> misspelt(repair, form);
            case QUOTE -> quote(repair);
            case SWAPPED -> swapped(repair);
            case MISSING -> missing(repair, form);
            case SUPERFLUOUS -> superfluous(repair, form);
        };
    }

    private Diagnostic misspelt(Repair repair, Form form) {
        Span place = place(repair);
        boolean isWhen = repair.replacement().equals("when") && form == Form.POINTS;
        String needed = "needs `" + repair.replacement() + "` here, not `" + place.text() + "`.";
        boolean isOpening = repair.start() == 0 && !form.isRow();
        boolean isLine = repair.start() == 0 && form.isExampleLine();
        String subject = isOpening ? "This sentence" : isLine ? "This line" : form.subject();
        String message = isWhen ? "A rule needs `when` between its points and its condition." : subject + " " + needed;
        return Diagnostic.of(Code.MISSPELT_WORD, place, message, fix(repair, place));
    }

    private static Fix fix(Repair repair, Span place) {
        List<String> meant = new ArrayList<>(List.of(repair.replacement()));
        meant.addAll(repair.alternatives());
        String hint = "did you mean " + Suggestions.listed(meant) + "?";
        return meant.size() == 1
                ? Fix.certain(hint, place, repair.replacement())
                : Fix.offer(hint, place, repair.replacement());
    }

    private Diagnostic quote(Repair repair) {
        int at = raw.start() + repair.start();
        Token open = raw.tokens().stream()
                .filter(t -> t.start() < at && at <= t.end() && t.text().startsWith("\""))
                .findFirst()
                .orElse(raw.first());
        boolean closes = open.text().startsWith("\"") && open.start() < at;
        Span place = closes ? source.span(open.start(), at) : source.span(at, wordEnd(at));
        String message = closes
                ? "This text begins with a quote `\"` but does not end with one."
                : "This text ends with a quote `\"` but does not begin with one.";
        Fix fix = Fix.offer("a quote `\"` " + (closes ? "after" : "before") + " it?", source.span(at, at), "\"");
        return Diagnostic.of(Code.MISSING_QUOTE, place, message, fix);
    }

    private int wordEnd(int at) {
        return raw.tokens().stream()
                .filter(t -> t.start() >= at)
                .findFirst()
                .map(Token::end)
                .orElse(at);
    }

    private Diagnostic swapped(Repair repair) {
        Span place = place(repair);
        String hint = "did you mean `" + repair.replacement() + "`?";
        return Diagnostic.of(
                Code.SWAPPED_WORDS,
                place,
                "These two are the wrong way round: `" + repair.replacement() + "`.",
                joins(repair)
                        ? Fix.offer(hint, place, repair.replacement())
                        : Fix.certain(hint, place, repair.replacement()));
    }

    /** What stands on which side of an {@code and} or {@code or} is for the author to say. */
    private static boolean joins(Repair repair) {
        return Arrays.stream(repair.replacement().split("\\s+"))
                .flatMap(word -> PhraseTable.english().beginningWith(Spelling.foldCase(word)).stream())
                .anyMatch(phrase -> phrase.token() == MeritLexer.AND || phrase.token() == MeritLexer.OR);
    }

    private Diagnostic missing(Repair repair, Form form) {
        List<String> all = new ArrayList<>(List.of(repair.replacement().strip()));
        repair.alternatives().stream()
                .map(String::strip)
                .filter(w -> !all.contains(w) && !isSecondForm(w))
                .forEach(all::add);
        List<String> values = all.stream()
                .filter(Complaint::isValue)
                .map(Insertions::kindOf)
                .distinct()
                .toList();
        List<String> words =
                all.stream().filter(w -> !isValue(w)).limit(MOST_ALTERNATIVES).toList();
        String first = all.get(0);
        if (first.equals("(") || first.equals(")")) {
            String message = first.equals(")")
                    ? "A parenthesis is opened and not closed."
                    : "A parenthesis is closed and was never opened.";
            return Diagnostic.of(Code.UNBALANCED_PARENTHESIS, nextWord(repair), message, insertion(repair, first));
        }
        if (!values.isEmpty()) {
            return Diagnostic.of(Code.MISSING_WORD, nextWord(repair), missingValue(values, words, form));
        }
        return Diagnostic.of(Code.MISSING_WORD, nextWord(repair), missingWord(words, form), insertion(repair, first));
    }

    private static String missingWord(List<String> words, Form form) {
        if (words.get(0).equals("when") && form == Form.POINTS) {
            return "A rule needs `when` between its points and its condition.";
        }
        if (form == Form.ATTRIBUTE_ROW && isType(words.get(0))) {
            return "After the colon a type is missing: `text`, `number`, `money`, `yes/no`, `date`, `list of text`, "
                    + "`one of \"A\", \"B\"`, or a unit such as `days` or `minutes`.";
        }
        String subject = form.isExampleLine() && isOpening(words.get(0)) ? "This line of an example" : form.subject();
        return subject + " needs " + (words.size() == 1 ? "" : "a word such as ") + Suggestions.listed(words)
                + " here.";
    }

    private static boolean isOpening(String word) {
        return PhraseTable.english().isPhraseOf(word, MeritLexer.ACTIVITY, MeritLexer.EXPECT);
    }

    private static String missingValue(List<String> values, List<String> words, Form form) {
        String needed = values.size() == 1
                ? values.get(0)
                : String.join(", ", values.subList(0, values.size() - 1)) + " or " + values.get(values.size() - 1);
        String others = words.isEmpty() ? "" : ", or a word such as " + Suggestions.listed(words);
        return form.subject() + " needs " + needed + " here" + others + "; one looks like `" + form.pattern() + "`.";
    }

    /** Whether a word only stands for another that the formatter writes, as {@code but} does. */
    private static boolean isSecondForm(String word) {
        List<Phrase> phrases = PhraseTable.english().phrases().stream()
                .filter(phrase -> phrase.text().equals(word))
                .toList();
        return !phrases.isEmpty()
                && phrases.stream().allMatch(phrase -> phrase.firstForm().isPresent());
    }

    private static boolean isValue(String inserted) {
        return !Insertions.kindOf(inserted).isEmpty();
    }

    private static boolean isType(String word) {
        return PhraseTable.english()
                .isPhraseOf(word, MeritLexer.TYPE_TEXT, MeritLexer.TYPE_NUMBER, MeritLexer.DAYS, MeritLexer.MINUTES);
    }

    private Fix insertion(Repair repair, String word) {
        Span at = place(repair);
        return Fix.offer("`" + word + "` is missing", at, repair.replacement());
    }

    private Diagnostic superfluous(Repair repair, Form form) {
        Span place = place(repair);
        return Diagnostic.of(
                Code.SUPERFLUOUS_WORD,
                place,
                form.subject() + " has no place for `" + place.text() + "`.",
                Fix.offer("leave it out?", place, ""));
    }

    /** Nothing is known but where the sentence stops making sense. */
    Diagnostic notUnderstood(Form form, int stuckAt) {
        Span place = nextWord(stuckAt);
        String where = place.start() == place.end() ? " ends too early" : " goes wrong at `" + place.text() + "`";
        return Diagnostic.of(
                Code.NOT_UNDERSTOOD, place, form.subject() + where + "; one looks like `" + form.pattern() + "`.");
    }

    Diagnostic noSuchSentence() {
        Span place = source.span(raw.first().start(), raw.first().end());
        return Diagnostic.of(
                Code.NOT_UNDERSTOOD,
                place,
                "No sentence begins like this; rules begin with points, as in `" + Form.POINTS.pattern() + "`.");
    }

    Diagnostic noSuchExampleLine() {
        return Diagnostic.of(
                Code.NOT_UNDERSTOOD,
                firstWord(),
                "No line of an example begins like this; one looks like `" + Form.EXPECT.pattern() + "`.");
    }

    /** A row without its heading. */
    Diagnostic lone(String row, Form heading) {
        return Diagnostic.of(
                Code.ROW_WITHOUT_HEADING,
                firstWord(),
                "This is a " + row + ", but no heading such as `" + heading.pattern() + "` stands above it.");
    }

    /** A choice in one line; a row as it is, without its heading, is only told to get one. */
    Diagnostic decidedElsewhere(Choice choice) {
        Span whole = source.span(raw.start(), raw.end());
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                "What follows from scores is decided in rows: " + choice.listed() + ", below `decide " + choice.name()
                        + "`.",
                decision(choice, whole));
    }

    Diagnostic loneRow(Choice choice) {
        Span whole = source.span(raw.start(), raw.end());
        Diagnostic lone = lone("row of a decision", Form.DECIDE);
        return Diagnostic.of(lone.code(), lone.span(), lone.message(), decision(choice, whole));
    }

    private static Fix decision(Choice choice, Span whole) {
        return Fix.offer("write `decide " + choice.name() + "` and its rows below", whole, choice.written());
    }

    Diagnostic decidedElsewhere(Newcomers.Answer row) {
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                source.span(raw.start(), raw.end()),
                "What follows from scores is decided in rows: `" + row.sentence() + "` below `" + Form.DECIDE.pattern()
                        + "`.");
    }

    private Span firstWord() {
        return source.span(raw.first().start(), raw.first().end());
    }

    private Span place(Repair repair) {
        return source.span(raw.start() + repair.start(), raw.start() + repair.end());
    }

    /** The word before which something is missing, or the end of the sentence. */
    private Span nextWord(Repair repair) {
        return nextWord(raw.start() + repair.start());
    }

    private Span nextWord(int at) {
        return raw.tokens().stream()
                .filter(t -> t.start() >= at)
                .findFirst()
                .map(t -> source.span(t.start(), t.end()))
                .orElse(source.span(raw.end(), raw.end()));
    }
}
