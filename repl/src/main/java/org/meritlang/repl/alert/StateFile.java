package org.meritlang.repl.alert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.read.InputException;

/** The file of a state: finding it, opening it, and saying in plain words why it cannot be opened. */
final class StateFile {
    /** The database engine insists on it. */
    private static final String ENDING = ".mv.db";

    private static final String BEGINNING = "H:";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

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
        Path path = folder.resolve(bare).toAbsolutePath().normalize();
        StateFile file = new StateFile(name, path);
        if (path.getFileName() == null || bare.isEmpty() || Files.isDirectory(path) || Files.isRegularFile(path)) {
            throw file.isNoState(null);
        }
        if (!file.isWrittenByTheEngine()) {
            throw file.isNoState(null);
        }
        if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
            throw new InputException("The folder of `" + name + "` does not exist.");
        }
        return file;
    }

    /** Whether what is there begins as the engine's files do; true also where there is nothing yet. */
    private boolean isWrittenByTheEngine() throws InputException {
        Path path = withoutEnding.resolveSibling(withoutEnding.getFileName() + ENDING);
        if (!Files.isRegularFile(path)) {
            return !Files.exists(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(BEGINNING.length());
            return start.length == 0 || BEGINNING.equals(new String(start, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new InputException("The state `" + name + "` may not be read by you.", e);
        }
    }

    /**
     * Opens it, new if it is not there.
     *
     * @param patience how long to wait for another run that uses it
     */
    Connection open(Duration patience) throws InputException {
        // Without a trace file beside the database, and with commits that are on the disk when they return.
        String url =
                "jdbc:h2:file:" + withoutEnding.toString().replace(";", "\\;") + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(url, "merit", "");
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    throw failure(e);
                }
                if (System.nanoTime() > giveUpAt) {
                    throw new InputException(
                            "Another run uses the state `" + name + "`; start this one again when that one is done.",
                            e);
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
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.COLUMN_NOT_FOUND_1 -> isNoState(e);
            case ErrorCode.DATABASE_IS_READ_ONLY -> new InputException("You may not write `" + name + "`.", e);
            default -> new InputException("The state `" + name + "` cannot be read or written.", e);
        };
    }

    InputException isNoState(@Nullable Throwable cause) {
        String sentence = "`" + name + "` is not a state of alerts that Merit keeps; name another file.";
        return cause == null ? new InputException(sentence) : new InputException(sentence, cause);
    }
}
