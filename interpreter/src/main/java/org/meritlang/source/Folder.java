package org.meritlang.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the files are that a rule file names: those it includes, and those its lists come from.
 * Paths are meant beside the file that says them. Safe for any thread.
 */
public interface Folder {
    /** The size, in bytes, above which a file is refused. */
    int LARGEST_FILE = 4 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param saidIn the name of the text that names it: of the main file, or of one that this folder
     *     gave
     * @param path as the rule file writes it, with {@code /} between its parts
     */
    Reading read(String saidIn, String path);

    /**
     * The folder of a main file. Symbolic links are resolved; nothing outside the folder is read.
     *
     * @param mainFile as the user named it; it need not exist
     */
    static Folder of(Path mainFile) {
        return of(mainFile, List.of());
    }

    /** The same, with further folders out of which files may be read. */
    static Folder of(Path mainFile, List<Path> alsoAllowed) {
        return new DiskFolder(mainFile, alsoAllowed);
    }

    /** Files by their path, with {@code /} between its parts. */
    static Folder inMemory(Map<String, String> files) {
        return new MemoryFolder(files);
    }

    /** No files at all. */
    static Folder none() {
        return inMemory(Map.of());
    }

    /** Reads a file that nobody else named, such as the main file itself. */
    static Reading readFile(Path file) {
        return DiskFolder.readFile(file, file.toString());
    }
}
