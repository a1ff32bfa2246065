package org.meritlang.repl.alert;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.read.InputException;

/** The file of a state: finding it, opening it, and saying in plain words why it cannot be opened. */
final class StateFile {
    /** The database engine insists on it. */
    private static final String ENDING = ".mv.db";

    private static final String BEGINNING = "H:";

    /** What the engine's address of a file cannot have in its name. */
    private static final String OPTIONS = ";";

    // The engine's file begins with a line such as H:2,block:7,blockSize:1000,chunk:2b,clean:1,… in base 16: where what
    // was written last begins, and that the engine was closed behind it.
    private static final Pattern NEWEST = Pattern.compile("\\bblock:([0-9a-f]+),.*\\bchunk:([0-9a-f]+),");
    private static final String CLEAN = ",clean:1,";
    private static final int BLOCK = 4096;
    private static final int HEX = 16;
    private static final int LONGEST_HEADER = 256;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final String name;
    private final Path withoutEnding;

    private StateFile(String name, Path withoutEnding) {
        this.name = name;
        this.withoutEnding = withoutEnding;
    }

    /**
     * Finds it; it need not be there yet.
     *
     * @param name as the user wrote it, with or without the ending
     */
    static StateFile of(Path folder, String name) throws InputException {
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (bare.contains(OPTIONS)) {
            throw new InputException("`" + name + "` cannot name a state, because of its `" + OPTIONS + "`.");
        }
        Path path = folder.resolve(bare).toAbsolutePath().normalize();
        StateFile file = new StateFile(name, path);
        if (path.getFileName() == null || bare.isEmpty() || Files.isDirectory(path) || Files.isRegularFile(path)) {
            throw file.isNoState(null);
        }
        Path parent = path.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new InputException("The folder of `" + name + "` does not exist.");
        }
        if (!file.isThere() && parent != null && !Files.isWritable(parent)) {
            throw new InputException("You may not write into the folder of `" + name + "`.");
        }
        return file;
    }

    boolean isThere() {
        return Files.exists(path());
    }

    private Path path() {
        return withoutEnding.resolveSibling(withoutEnding.getFileName() + ENDING);
    }

    /** What is done to a database. */
    interface Making {
        void in(Connection connection) throws SQLException;
    }

    /**
     * Makes it under another name and moves it into place whole, so that a file of its own name is always a state. Where
     * another run was quicker, that one's stays.
     */
    void make(Making making) throws InputException {
        StateFile beginning = new StateFile(
                name, withoutEnding.resolveSibling("." + withoutEnding.getFileName() + "." + UUID.randomUUID()));
        try {
            try (Connection connection = beginning.open(Duration.ZERO, () -> {})) {
                making.in(connection);
            } catch (SQLException e) {
                throw failure(e);
            }
            place(beginning.path());
        } catch (IOException e) {
            throw new InputException("The state `" + name + "` cannot be written.", e);
        } finally {
            deleteQuietly(beginning.path());
        }
    }

    /** A link is never made where a file is; not every disk can have one. */
    private void place(Path made) throws IOException {
        try {
            Files.createLink(path(), made);
        } catch (FileAlreadyExistsException e) {
            // It is there, which is what was wanted.
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (!isThere()) {
                Files.move(made, path());
            }
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // What is left has a name of its own and is in nobody's way.
        }
    }

    /**
     * Refuses a file that the engine would take for an older state, or for none, because what it wrote last is missing:
     * every alert would fire again. After a run that was killed the engine itself knows what was whole.
     */
    void requireWhole() throws InputException {
        Path path = path();
        if (!Files.isRegularFile(path)) {
            throw isNoState(null);
        }
        if (!Files.isReadable(path)) {
            throw new InputException("The state `" + name + "` may not be read by you.");
        }
        if (!Files.isWritable(path)) {
            throw new InputException("You may not write `" + name + "`.");
        }
        try (RandomAccessFile in = new RandomAccessFile(path.toFile(), "r")) {
            String header = text(in, 0);
            if (header.isEmpty()) {
                throw isDamaged(null);
            }
            if (!header.startsWith(BEGINNING)) {
                throw isNoState(null);
            }
            Matcher newest = NEWEST.matcher(header);
            if (header.contains(CLEAN) && newest.find()) {
                long at = Long.parseLong(newest.group(1), HEX) * BLOCK;
                if (!text(in, at).startsWith("chunk:" + newest.group(2) + ",")) {
                    throw isDamaged(null);
                }
            }
        } catch (IOException e) {
            throw new InputException("The state `" + name + "` cannot be read.", e);
        }
    }

    private static String text(RandomAccessFile in, long from) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(LONGEST_HEADER, in.length() - from))];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Opens it, new if it is not there.
     *
     * @param patience how long to wait for another run that uses it
     * @param waiting is told once if that takes a while
     */
    Connection open(Duration patience, Runnable waiting) throws InputException {
        // Without a trace file beside the database, and with commits that are on the disk when they return.
        String url = "jdbc:h2:file:" + withoutEnding + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
        long begun = System.nanoTime();
        boolean isTold = false;
        while (true) {
            try {
                return DriverManager.getConnection(url, "merit", "");
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    throw failure(e);
                }
                long waited = System.nanoTime() - begun;
                if (waited > patience.toNanos()) {
                    throw new InputException(
                            "Another run uses the state `" + name + "`; start this one again when that one is done.",
                            e);
                }
                if (!isTold && waited > A_WHILE.toNanos()) {
                    waiting.run();
                    isTold = true;
                }
            }
            pause();
        }
    }

    private static void pause() throws InputException {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("The run was interrupted.", e);
        }
    }

    /** What to say of a database that does not do as it should. */
    InputException failure(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1 -> isDamaged(e);
            case ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.COLUMN_NOT_FOUND_1 -> isNoState(e);
            case ErrorCode.DATABASE_IS_READ_ONLY -> new InputException("You may not write `" + name + "`.", e);
            default -> new InputException("The state `" + name + "` cannot be read or written.", e);
        };
    }

    /** What to say of one that lacks a part of what was written. */
    InputException isDamaged(@Nullable Throwable cause) {
        return because(
                "The state `" + name + "` is damaged, a part of it is missing; put back a copy of it, or begin another"
                        + " one with --prime.",
                cause);
    }

    /** What to say of one that has another form than this version writes. */
    InputException isNewer() {
        return new InputException("The state `" + name + "` was written by a newer Merit; use that one.");
    }

    InputException isNoState(@Nullable Throwable cause) {
        return because("`" + name + "` is not a state of alerts that Merit keeps; name another file.", cause);
    }

    private static InputException because(String sentence, @Nullable Throwable cause) {
        return cause == null ? new InputException(sentence) : new InputException(sentence, cause);
    }
}
