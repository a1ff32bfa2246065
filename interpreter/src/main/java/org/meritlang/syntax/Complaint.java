package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
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
            case MISSING_VALUE -> missingValue(repair, form);
            case SUPERFLUOUS -> superfluous(repair, form);
        };
    }

    private Diagnostic misspelt(Repair repair, Form form) {
        Span place = place(repair);
        boolean isWhen = repair.replacement().equals("when") && form == Form.POINTS;
        String message = isWhen
                ? "A rule needs `when` between its points and its condition."
                : form.subject() + " needs `" + repair.replacement() + "` here, not `" + place.text() + "`.";
        return Diagnostic.of(
                Code.MISSPELT_WORD,
                place,
                message,
                Fix.certain("did you mean `" + repair.replacement() + "`?", place, repair.replacement()));
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
        return Diagnostic.of(
                Code.SWAPPED_WORDS,
                place,
                "These two are the wrong way round: `" + repair.replacement() + "`.",
                Fix.certain("did you mean `" + repair.replacement() + "`?", place, repair.replacement()));
    }

    private Diagnostic missing(Repair repair, Form form) {
        List<String> words = new ArrayList<>(List.of(repair.replacement().strip()));
        repair.alternatives().stream()
                .map(String::strip)
                .filter(w -> !words.contains(w))
                .limit(MOST_ALTERNATIVES - 1L)
                .forEach(words::add);
        String word = words.get(0);
        if (form == Form.ATTRIBUTE_ROW && isType(word)) {
            return Diagnostic.of(
                    Code.MISSING_WORD,
                    nextWord(repair),
                    "After the colon a type is missing: `text`, `number`, `money`, `yes/no`, `date`, `list of text`, "
                            + "`one of \"A\", \"B\"`, or a unit such as `days` or `minutes`.");
        }
        boolean isParenthesis = word.equals("(") || word.equals(")");
        if (isParenthesis) {
            return Diagnostic.of(
                    Code.UNBALANCED_PARENTHESIS,
                    nextWord(repair),
                    word.equals(")")
                            ? "A parenthesis is opened and not closed."
                            : "A parenthesis is closed and was never opened.",
                    insertion(repair, word));
        }
        boolean isWhen = word.equals("when") && form == Form.POINTS;
        String needs = isWhen
                ? "A rule needs `when` between its points and its condition."
                : form.subject() + " needs " + listed(words) + " here.";
        return Diagnostic.of(Code.MISSING_WORD, nextWord(repair), needs, insertion(repair, word));
    }

    private static boolean isType(String word) {
        return PhraseTable.english()
                .isPhraseOf(word, MeritLexer.TYPE_TEXT, MeritLexer.TYPE_NUMBER, MeritLexer.DAYS, MeritLexer.MINUTES);
    }

    private Fix insertion(Repair repair, String word) {
        Span at = place(repair);
        return Fix.offer("`" + word + "` is missing", at, repair.replacement());
    }

    private Diagnostic missingValue(Repair repair, Form form) {
        List<String> kinds = new ArrayList<>(List.of(kindOf(repair.replacement())));
        repair.alternatives().stream()
                .map(Complaint::kindOf)
                .filter(k -> !kinds.contains(k))
                .forEach(kinds::add);
        String needed = kinds.size() == 1
                ? kinds.get(0)
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.get(kinds.size() - 1);
        return Diagnostic.of(
                Code.MISSING_WORD,
                nextWord(repair),
                form.subject() + " needs " + needed + " here, as in `" + form.pattern() + "`.");
    }

    private static String kindOf(String value) {
        return switch (value.strip()) {
            case "1" -> "a number";
            case "\"x\"" -> "a text in quotes";
            default -> "a name";
        };
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
        String from = place.start() == place.end() ? "at its end" : "at `" + place.text() + "`";
        return Diagnostic.of(
                Code.NOT_UNDERSTOOD,
                place,
                form.subject() + " goes wrong " + from + "; one looks like `" + form.pattern() + "`.");
    }

    Diagnostic noSuchSentence() {
        Span place = source.span(raw.first().start(), raw.first().end());
        return Diagnostic.of(
                Code.NOT_UNDERSTOOD,
                place,
                "No sentence begins like this; rules begin with points, as in `" + Form.POINTS.pattern() + "`.");
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

    private static String listed(List<String> words) {
        List<String> quoted = words.stream().map(w -> "`" + w + "`").toList();
        if (quoted.size() == 1) {
            return quoted.get(0);
        }
        int last = quoted.size() - 1;
        return "a word such as " + String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
