package org.meritlang.repl.command;

import java.util.Locale;
import java.util.Optional;

/** The formats of results. */
enum ResultFormat {
    TABLE,
    CSV,
    JSON,
    JSONL,
    MD;

    private static final String ALL = "csv, json, jsonl, md and table";

    /**
     * @param said by {@code --format}
     * @param file the name of the file that {@code -o} names
     * @param terminal whether results go to a terminal
     */
    static ResultFormat of(Optional<String> said, Optional<String> file, boolean terminal) throws UsageException {
        if (said.isPresent()) {
            return named(said.get())
                    .orElseThrow(() ->
                            new UsageException("There is no format `" + said.get() + "`; there are " + ALL + "."));
        }
        if (file.isEmpty()) {
            return terminal ? TABLE : CSV;
        }
        String extension = extension(file.get());
        if (extension.isEmpty()) {
            return CSV;
        }
        return named(extension)
                .orElseThrow(() -> new UsageException(
                        "Merit writes " + ALL + ", not `." + extension + "`; say which with --format."));
    }

    private static String extension(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        int point = file.lastIndexOf('.');
        return point > slash + 1 ? file.substring(point + 1) : "";
    }

    private static Optional<ResultFormat> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "csv" -> Optional.of(CSV);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "md", "markdown" -> Optional.of(MD);
            case "table", "txt" -> Optional.of(TABLE);
            default -> Optional.empty();
        };
    }
}
