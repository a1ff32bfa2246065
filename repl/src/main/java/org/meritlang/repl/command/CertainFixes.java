package org.meritlang.repl.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.repl.Console;
import org.meritlang.source.SourceText;

/** Mends rule files where a diagnostic knows for certain how. */
final class CertainFixes {
    private CertainFixes() {}

    /**
     * Applies the first certain fix of each diagnostic, to the main file and those it includes; of two that overlap
     * only the first.
     *
     * @param rules the main file as the user named it
     * @return for each that was applied a line that shows it, in the order of the files
     */
    static List<String> apply(List<Diagnostic> found, RuleText main, String rules, Console console)
            throws OutputException {
        List<Fix> fixes = found.stream()
                .flatMap(diagnostic ->
                        diagnostic.fixes().stream().filter(Fix::certain).limit(1))
                .toList();
        Map<SourceText, List<Fix>> byText = fixes.stream()
                .collect(Collectors.groupingBy(fix -> fix.span().source(), LinkedHashMap::new, Collectors.toList()));
        List<String> applied = new ArrayList<>();
        for (Map.Entry<SourceText, List<Fix>> entry : byText.entrySet()) {
            SourceText text = entry.getKey();
            List<Fix> kept = withoutOverlaps(entry.getValue());
            boolean isMain = text.equals(main.text());
            Path file = isMain ? console.folder().resolve(rules) : Path.of(text.name());
            FileRewrite.write(file, (isMain && main.hasMark() ? "\uFEFF" : "") + mended(text.text(), kept));
            kept.forEach(fix -> applied.add(shown(fix)));
        }
        return applied;
    }

    /** {@code   rules.merit:3:5  wehn → when}. */
    private static String shown(Fix fix) {
        String before = onOneLine(fix.span().text());
        String after = onOneLine(fix.replacement());
        String change;
        if (before.isEmpty()) {
            change = "+ " + after;
        } else if (after.isEmpty()) {
            change = "- " + before;
        } else {
            change = before + " → " + after;
        }
        return "  " + fix.span() + "  " + change + "\n";
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
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

    private static String mended(String text, List<Fix> fixes) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Fix fix : fixes) {
            result.append(text, from, fix.span().start()).append(fix.replacement());
            from = fix.span().end();
        }
        return result.append(text, from, text.length()).toString();
    }
}
