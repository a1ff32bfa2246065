package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.SourceText;

/**
 * One file as written: its sentences in their order, and its comments. Headings do not hold what
 * they own; ownership is a matter of order, and of the checker.
 */
public record RuleFile(SourceText source, List<Sentence> sentences, List<Comment> comments) {
    public RuleFile {
        sentences = List.copyOf(sentences);
        comments = List.copyOf(comments);
    }
}
