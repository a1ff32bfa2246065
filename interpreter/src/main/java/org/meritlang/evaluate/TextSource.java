package org.meritlang.evaluate;

import org.jspecify.annotations.Nullable;
import org.meritlang.data.TextDictionary;
import org.meritlang.model.TextExpression;
import org.meritlang.source.Spelling;

/**
 * Where a text comes from: an attribute, and how many times {@code domain of} is taken. All of it is
 * worked out once for each distinct text of the attribute.
 */
record TextSource(int attribute, int domains) {
    private static final char AT = '@';
    private static final Sources SOURCES = new Sources();

    static TextSource of(TextExpression text) {
        return text.accept(SOURCES);
    }

    private static final class Sources implements TextExpression.Visitor<TextSource> {
        @Override
        public TextSource visitOfAttribute(TextExpression.OfAttribute attribute) {
            return new TextSource(attribute.attribute(), 0);
        }

        @Override
        public TextSource visitDomainOf(TextExpression.DomainOf domain) {
            TextSource inner = of(domain.text());
            return new TextSource(inner.attribute, inner.domains + 1);
        }
    }

    /** Whether every text of the attribute has a text here. */
    boolean isWhole() {
        return domains == 0;
    }

    /** The form in which the text is compared; null where there is none. */
    @Nullable
    String folded(TextDictionary dictionary, int code) {
        return domain(dictionary.folded(code));
    }

    /** The text as the data have it; null where there is none. */
    @Nullable
    String exact(TextDictionary dictionary, int code) {
        return domain(dictionary.value(code));
    }

    private @Nullable String domain(String text) {
        String domain = text;
        for (int i = 0; i < domains; i++) {
            int at = domain.lastIndexOf(AT);
            domain = at < 0 ? "" : trim(domain.substring(at + 1));
            if (domain.isEmpty()) {
                return null;
            }
        }
        return domain;
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Spelling.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Spelling.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
