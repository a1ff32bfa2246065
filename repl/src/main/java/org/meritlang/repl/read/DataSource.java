package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Bytes with a name: a file, or standard input. */
public sealed interface DataSource {
    /** What messages call it. */
    String name();

    /** How many bytes it has, where that is known beforehand. */
    OptionalLong size();

    /** Whether it can be opened more than once, each time with the same bytes. */
    boolean isRepeatable();

    /**
     * The bytes from the start.
     *
     * @throws InputException if there are none, and why
     */
    InputStream open() throws InputException;

    /** A file of that name, as the user wrote it; resolved against the folder the user is in. */
    static DataSource file(Path folder, String name) {
        return new OfFile(name, folder.resolve(name));
    }

    /** Standard input. */
    static DataSource standardInput(InputStream stream) {
        return new OfStream(stream);
    }

    /**
     * A file.
     *
     * @param name as the user wrote it
     */
    record OfFile(String name, Path path) implements DataSource {
        @Override
        public OptionalLong size() {
            try {
                return OptionalLong.of(Files.size(path));
            } catch (IOException e) {
                return OptionalLong.empty();
            }
        }

        @Override
        public boolean isRepeatable() {
            return Files.isRegularFile(path);
        }

        @Override
        public InputStream open() throws InputException {
            if (Files.isDirectory(path)) {
                throw new InputException("`" + name + "` is a folder; name a file in it.");
            }
            try {
                return Files.newInputStream(path);
            } catch (NoSuchFileException e) {
                throw new InputException("There is no file called `" + name + "`.", e);
            } catch (AccessDeniedException e) {
                throw new InputException("`" + name + "` may not be read by you.", e);
            } catch (IOException e) {
                throw new InputException("`" + name + "` cannot be read.", e);
            }
        }
    }

    /** Standard input. */
    record OfStream(InputStream stream) implements DataSource {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return stream;
        }
    }
}
