package org.meritlang.guess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritlang.data.Folding;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** Guesses texts. */
final class TextWays {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\be-?mail( address)?$");
    private static final int MOST = 6;
    private static final int MOST_LISTED = 12;

    private final List<Attribute> attributes;

    TextWays(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    /** Each of these values, as far as they are few. */
    List<Sketch> each(TextExpression text, List<String> values) {
        Optional<Type.OneOf> oneOf = oneOf(text);
        if (oneOf.isPresent()) {
            return ofListed(text, oneOf.get().values(), values);
        }
        return values.stream()
                .filter(value -> !value.isBlank())
                .limit(MOST)
                .flatMap(value -> forms(text, value).stream())
                .map(value -> said(text, List.of(value)))
                .toList();
    }

    /** The end of an address as that of a whole one, where the attribute is called so. */
    private List<String> forms(TextExpression text, String value) {
        boolean isAddress = text instanceof TextExpression.OfAttribute attribute
                && ADDRESS.matcher(attributes.get(attribute.attribute()).name()).find();
        return isAddress && value.startsWith(".") ? List.of(Value.SOMEBODY + value, value) : List.of(value);
    }

    List<Sketch> together(TextExpression text, List<String> values) {
        return oneOf(text).isPresent() ? each(text, values) : List.of(said(text, values));
    }

    /** Something that the rules do not name. */
    List<Sketch> other(TextExpression text) {
        if (oneOf(text).isPresent()) {
            return each(text, List.of());
        }
        return List.of(
                said(text, List.of(text instanceof TextExpression.DomainOf ? Value.SOME_DOMAIN : Value.SOMETHING)));
    }

    private Optional<Type.OneOf> oneOf(TextExpression text) {
        return text instanceof TextExpression.OfAttribute attribute
                        && attributes.get(attribute.attribute()).type() instanceof Type.OneOf oneOf
                ? Optional.of(oneOf)
                : Optional.empty();
    }

    /** Those that are asked for first. */
    private static List<Sketch> ofListed(TextExpression text, List<String> listed, List<String> asked) {
        Set<String> folded = asked.stream().map(Folding::fold).collect(Collectors.toSet());
        int attribute = ((TextExpression.OfAttribute) text).attribute();
        return listed.stream()
                .sorted(Comparator.comparing(value -> !folded.contains(Folding.fold(value))))
                .limit(MOST_LISTED)
                .map(value -> Sketch.of(attribute, new Value.Listed(value)))
                .toList();
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
