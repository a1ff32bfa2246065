package org.meritlang.explain;

import java.util.List;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;

/** What a text expression is called: {@code domain of email}. */
record TextWords(List<Attribute> attributes) implements TextExpression.Visitor<String> {
    static String of(TextExpression text, List<Attribute> attributes) {
        return text.accept(new TextWords(attributes));
    }

    @Override
    public String visitOfAttribute(TextExpression.OfAttribute attribute) {
        return attributes.get(attribute.attribute()).name();
    }

    @Override
    public String visitDomainOf(TextExpression.DomainOf domain) {
        return "domain of " + domain.text().accept(this);
    }
}
