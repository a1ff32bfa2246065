package org.meritlang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.ListFile;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;

/** Reads the values of lists, from the sentence or from a file. */
final class ListReader {
    private static final String QUOTES = "\"'“”„‘’«»";

    private final Folder folder;
    private final Set<String> ownNames;
    private final Diagnostics problems;

    /**
     * @param folder where lists in files are
     * @param ownNames all names that the file declares, once they are known
     * @param problems takes warnings
     */
    ListReader(Folder folder, Set<String> ownNames, Diagnostics problems) {
        this.folder = folder;
        this.ownNames = ownNames;
        this.problems = problems;
    }

    ValueList read(Sentence.ListFrom list) {
        Reading reading = folder.read(list.span().source().name(), list.path().value());
        if (reading instanceof Reading.Found found) {
            List<String> values = ListFile.values(found.file().text());
            warn(list, values);
            return new ValueList(list.name().text(), values, List.of(), true);
        }
        throw Refusal.of(FileProblem.of(reading, list.path()));
    }

    private void warn(Sentence.ListFrom list, List<String> values) {
        Span path = list.path().span();
        if (values.isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.EMPTY_LIST,
                    path,
                    "There is no value in the file " + path.text() + ", which has one a line, so nothing is ever in the"
                            + " list `" + list.name().text() + "`."));
        }
        values.stream()
                .filter(ListReader::isQuoted)
                .findFirst()
                .ifPresent(value -> problems.add(Diagnostic.of(
                        Code.QUOTES_IN_LIST,
                        path,
                        "In a file of values quotes are part of the value, and " + path.text() + " has the line `"
                                + value + "`; leave them out.")));
    }

    private static boolean isQuoted(String value) {
        return value.length() > 1
                && QUOTES.indexOf(value.charAt(0)) >= 0
                && QUOTES.indexOf(value.charAt(value.length() - 1)) >= 0;
    }

    ValueList read(Sentence.ListOf list) {
        refuseBareWords(list);
        List<String> texts = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (Expression value : list.values()) {
            if (value instanceof Expression.TextLiteral text) {
                texts.add(Complaints.notEmpty(text).value());
            } else if (value instanceof Expression.NumberLiteral number) {
                numbers.add(number.value());
            } else {
                throw Refusal.of(
                        Code.WRONG_TYPE,
                        value.span(),
                        "A list holds texts in quotes or numbers, and " + Places.quoted(value.span()) + " is neither.");
            }
        }
        if (!texts.isEmpty() && !numbers.isEmpty()) {
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    list.span(),
                    "The list `" + list.name().text() + "` mixes texts and numbers; put all values in quotes or none.");
        }
        return new ValueList(list.name().text(), texts, numbers, true);
    }

    /** Told once for all values: quoting some would leave a list that nobody can read. */
    private void refuseBareWords(Sentence.ListOf list) {
        List<Name> bare = list.values().stream()
                .filter(Expression.NameUse.class::isInstance)
                .map(value -> ((Expression.NameUse) value).name())
                .toList();
        if (bare.isEmpty()) {
            return;
        }
        Name first = bare.get(0);
        List<Expression> values = list.values();
        Span all = values.get(0).span().to(values.get(values.size() - 1).span());
        String quoted = values.stream()
                .map(value -> value instanceof Expression.TextLiteral
                        ? value.span().text()
                        : "\"" + value.span().text() + "\"")
                .collect(Collectors.joining(", "));
        Refusal refusal = Refusal.of(
                Code.BARE_TEXT,
                bare.size() == 1 ? first.span() : all,
                "A text such as `" + first.text() + "` stands in quotes.",
                Fix.certain("write `" + quoted + "`", all, quoted));
        throw bare.stream().anyMatch(name -> isNearAnother(name, list.name())) ? refusal.inDoubt() : refusal;
    }

    /** Whether the word may be meant as something that the file declares, say another list. */
    private boolean isNearAnother(Name word, Name list) {
        return Suggestions.among(ownNames).spelledAlike(word.text()).stream()
                .anyMatch(name -> !Spelling.same(name, list.text()));
    }
}
