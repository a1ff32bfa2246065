package org.meritlang.analysis.written;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/** The lists that are written out in sentences. */
public final class TextLists {
    private final Map<String, List<Expression>> byName = new HashMap<>();

    private TextLists() {}

    /** Those of a model; what a file lists is not among them. */
    public static TextLists of(List<Sentence> sentences) {
        TextLists lists = new TextLists();
        for (Sentence sentence : sentences) {
            if (sentence instanceof Sentence.ListOf list) {
                lists.byName.put(list.name().key(), list.values());
            }
        }
        return lists;
    }

    /** The texts that a value of a test stands for: itself, or those of the list that it names. */
    public List<Expression.TextLiteral> texts(Expression value) {
        List<Expression> all = value instanceof Expression.NameUse use
                ? byName.getOrDefault(use.name().key(), List.of())
                : List.of(value);
        return all.stream()
                .filter(Expression.TextLiteral.class::isInstance)
                .map(Expression.TextLiteral.class::cast)
                .toList();
    }
}
