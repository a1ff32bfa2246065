package org.meritlang.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.source.SourceText;

/**
 * What can be mended of a text without asking anybody.
 *
 * @param text the text as it is
 * @param fixes those that are certain, in the order of their places; no two overlap
 */
public record Mending(SourceText text, List<Fix> fixes) {
    public Mending {
        fixes = List.copyOf(fixes);
    }

    /** The first certain fix of each diagnostic, by the texts they belong to; of two that overlap only the first. */
    public static List<Mending> of(List<Diagnostic> found) {
        Map<SourceText, List<Fix>> byText = found.stream()
                .flatMap(diagnostic ->
                        diagnostic.fixes().stream().filter(Fix::certain).limit(1))
                .collect(Collectors.groupingBy(fix -> fix.span().source(), LinkedHashMap::new, Collectors.toList()));
        return byText.entrySet().stream()
                .map(entry -> new Mending(entry.getKey(), withoutOverlaps(entry.getValue())))
                .toList();
    }

    private static List<Fix> withoutOverlaps(List<Fix> fixes) {
        List<Fix> kept = new ArrayList<>();
        int end = -1;
        for (Fix fix : fixes.stream()
                .sorted(Comparator.comparingInt(fix -> fix.span().start()))
                .toList()) {
            if (fix.span().start() > end) {
                kept.add(fix);
                end = fix.span().end();
            }
        }
        return kept;
    }

    /** The text after all fixes. */
    public String mended() {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Fix fix : fixes) {
            result.append(text.text(), from, fix.span().start()).append(fix.replacement());
            from = fix.span().end();
        }
        return result.append(text.text(), from, text.text().length()).toString();
    }
}
