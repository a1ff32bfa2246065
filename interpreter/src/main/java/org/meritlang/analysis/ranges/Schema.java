package org.meritlang.analysis.ranges;

import java.util.List;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** What attributes can be: those of leads, or of one kind of activity. */
record Schema(List<Attribute> attributes) {
    Schema {
        attributes = List.copyOf(attributes);
    }

    Type type(int attribute) {
        return attributes.get(attribute).type();
    }

    /** Whether a text is one of several that a lead has. */
    boolean isList(Matter text) {
        return type(attribute(text)) instanceof Type.TextList;
    }

    /** The attribute that a text comes from. */
    static int attribute(Matter text) {
        return text instanceof Matter.Made made ? attribute(made.text()) : ((Matter.Value) text).attribute();
    }

    private static int attribute(TextExpression text) {
        return text instanceof TextExpression.DomainOf domain
                ? attribute(domain.text())
                : ((TextExpression.OfAttribute) text).attribute();
    }

    /** Whether a value can be unknown: a default stands in for none, and any text can be read. */
    boolean canBeUnknown(int attribute) {
        return attributes.get(attribute).fallback().isEmpty() || !isReadWhatever(type(attribute));
    }

    private static boolean isReadWhatever(Type type) {
        return type instanceof Type.Text || type instanceof Type.OneOf || type instanceof Type.TextList;
    }
}
