package org.meritlang.model;

import java.util.Optional;
import org.meritlang.source.Span;

/**
 * How a checked rule is spoken of.
 *
 * @param words the sentence as the formatter writes it; its identity within its score and group
 * @param subject what reasons call it: its condition's words, {@code decision maker}
 * @param because what the file gives as the reason
 */
public record Sentence(String words, String subject, Optional<String> because, Span span) {
    /** The text that a reason shows. */
    public String reason() {
        return because.orElse(subject);
    }
}
