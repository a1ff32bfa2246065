package org.meritlang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.ListFile;
import org.meritlang.syntax.Sentence;

/** Reads the values of lists, from the sentence or from a file. */
final class ListReader {
    private final Folder folder;

    ListReader(Folder folder) {
        this.folder = folder;
    }

    ValueList read(Sentence.ListFrom list) {
        Reading reading = folder.read(list.span().source().name(), list.path().value());
        if (reading instanceof Reading.Found found) {
            List<String> values = ListFile.values(found.file().text());
            return new ValueList(list.name().text(), values, List.of(), true);
        }
        throw Refusal.of(FileProblem.of(reading, list.path()));
    }

    ValueList read(Sentence.ListOf list) {
        List<String> texts = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (Expression value : list.values()) {
            if (value instanceof Expression.TextLiteral text) {
                texts.add(Complaints.notEmpty(text).value());
            } else if (value instanceof Expression.NumberLiteral number) {
                numbers.add(number.value());
            } else if (value instanceof Expression.NameUse name) {
                throw Complaints.bareText(name.name());
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
}
