package org.meritlang.repl.command;

import java.util.Locale;
import java.util.Optional;

/** The forms of an explanation. */
enum ExplainFormat {
    TEXT,
    JSON,
    JSONL,
    MD,
    HTML;

    /**
     * @param said by {@code --format}
     * @param file the name of the file that {@code -o} names
     * @param allLeads whether there is a short text for every lead
     */
    static ExplainFormat of(Optional<String> said, Optional<String> file, boolean allLeads) throws UsageException {
        ExplainFormat usual = allLeads ? JSONL : TEXT;
        Optional<ExplainFormat> byFile = file.flatMap(ExplainFormat::ofFile);
        ExplainFormat format = said.isPresent()
                ? named(said.get())
                        .orElseThrow(() -> new UsageException(
                                "`--format` takes text, json, jsonl, md or html here, not `" + said.get() + "`."))
                : byFile.orElse(usual);
        if (allLeads && format != JSONL) {
            throw new UsageException("`--all-leads` writes JSON Lines alone; ask for it with `--format jsonl`.");
        }
        return format;
    }

    private static Optional<ExplainFormat> ofFile(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? Optional.empty() : named(file.substring(point + 1));
    }

    private static Optional<ExplainFormat> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "text", "txt" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "md", "markdown" -> Optional.of(MD);
            case "html", "htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }
}
