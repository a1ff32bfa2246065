package org.meritlang.repl.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed before, kept in a file that only its owner may read: an entry a line, the line ends of blocks
 * written as {@code \n}. Where it cannot be read or written, nothing is kept and nothing is said.
 */
final class HistoryFile {
    static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_ENTRY = 10_000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Optional<Path> file;

    private HistoryFile(Optional<Path> file) {
        this.file = file;
    }

    static HistoryFile of(Optional<Path> stateFolder) {
        return new HistoryFile(stateFolder.map(folder -> folder.resolve("history")));
    }

    /** The latest entries, oldest first, each where it was typed last. */
    List<String> entries() {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            if (Files.size(file.get()) > MOST_BYTES) {
                return List.of();
            }
            List<String> lines = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> latest = latest(lines);
            if (latest.size() * 2 < lines.size() || lines.size() > 2 * MOST_ENTRIES) {
                rewrite(file.get(), latest);
            }
            return latest.stream().map(HistoryFile::read).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Adds an entry behind those that are there. */
    void add(String entry) {
        String line = written(entry.strip());
        if (file.isEmpty() || line.isEmpty() || line.length() > LONGEST_ENTRY) {
            return;
        }
        try {
            create(file.get());
            Files.writeString(file.get(), line + "\n", StandardOpenOption.APPEND);
        } catch (IOException | UnsupportedOperationException e) {
            // Then it is forgotten when the session ends.
        }
    }

    private static List<String> latest(List<String> lines) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = lines.size() - 1; i >= 0 && seen.size() < MOST_ENTRIES; i--) {
            seen.add(lines.get(i));
        }
        List<String> latest = new ArrayList<>(seen);
        java.util.Collections.reverse(latest);
        return latest;
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static void rewrite(Path file, List<String> lines) throws IOException {
        Path next = file.resolveSibling("history.next");
        Files.deleteIfExists(next);
        create(next);
        Files.writeString(next, String.join("\n", lines) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String written(String entry) {
        return entry.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    private static String read(String line) {
        StringBuilder entry = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                entry.append(next == 'n' ? '\n' : next);
            } else {
                entry.append(c);
            }
        }
        return entry.toString();
    }
}
