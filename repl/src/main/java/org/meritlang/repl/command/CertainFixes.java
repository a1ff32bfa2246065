package org.meritlang.repl.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Mending;
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
        List<String> applied = new ArrayList<>();
        for (Mending mending : Mending.of(found)) {
            SourceText text = mending.text();
            boolean isMain = text.equals(main.text());
            Path file = isMain ? console.folder().resolve(rules) : Path.of(text.name());
            FileRewrite.write(file, (isMain && main.hasMark() ? "\uFEFF" : "") + mending.mended());
            mending.fixes().forEach(fix -> applied.add(shown(fix)));
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
}
