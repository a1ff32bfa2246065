package org.meritlang.trial;

import java.util.List;
import org.meritlang.check.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** Guesses texts. */
final class TextWays {
    private static final int MOST = 6;

    private final List<Attribute> attributes;

    TextWays(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    /** Each of these values, as far as they are few. */
    List<Sketch> each(TextExpression text, List<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .limit(MOST)
                .map(value -> said(text, List.of(value)))
                .toList();
    }

    List<Sketch> together(TextExpression text, List<String> values) {
        return List.of(said(text, values));
    }

    /** Something that the rules do not name. */
    List<Sketch> other(TextExpression text) {
        if (text instanceof TextExpression.OfAttribute attribute
                && attributes.get(attribute.attribute()).type() instanceof Type.OneOf oneOf) {
            return each(text, oneOf.values());
        }
        return List.of(said(text, List.of(text instanceof TextExpression.DomainOf ? "initech.example" : "something")));
    }

    private Sketch said(TextExpression text, List<String> values) {
        if (text instanceof TextExpression.DomainOf domain) {
            return said(domain.text(), List.of("kim@" + String.join(".", values)));
        }
        int attribute = ((TextExpression.OfAttribute) text).attribute();
        boolean isList = attributes.get(attribute).type() instanceof Type.TextList;
        return Sketch.of(attribute, isList ? new Value.Texts(values) : new Value.Text(String.join(" ", values)));
    }
}
