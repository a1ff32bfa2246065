package org.meritlang.repl.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.Console;
import org.meritlang.repl.write.SafeFile;

/** Where results go: standard output, or a file that is there whole or not at all. */
final class OutputTarget implements Closeable {
    private final String name;
    private final OutputStream out;
    private final @Nullable SafeFile file;

    private OutputTarget(String name, OutputStream out, @Nullable SafeFile file) {
        this.name = name;
        this.out = new MarkedStream(out);
        this.file = file;
    }

    /**
     * @param named the file that {@code -o} names
     * @param inputs what may not be overwritten, as the user named it
     */
    static OutputTarget open(Optional<String> named, List<String> inputs, Console console)
            throws UsageException, OutputException {
        if (named.isEmpty()) {
            return new OutputTarget("standard output", new BufferedOutputStream(console.out(), 1 << 16), null);
        }
        String name = named.get();
        Path path = console.folder().resolve(name);
        try {
            for (String input : inputs) {
                Path other = console.folder().resolve(input);
                if (!input.equals("-") && Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other)) {
                    throw new UsageException("`" + name + "` is an input; write the results to another file.");
                }
            }
            if (Files.isDirectory(path)) {
                throw new UsageException("`" + name + "` is a folder; name a file in it.");
            }
            SafeFile file = SafeFile.create(path);
            return new OutputTarget(name, file.out(), file);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** Throws only {@link WriteFailure}s. */
    OutputStream out() {
        return out;
    }

    /** What was written is all there is. */
    void commit() throws OutputException {
        try {
            out.flush();
            if (file != null) {
                file.commit();
            }
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** What to say of a write to a file of that name that failed. */
    static OutputException failure(String name, IOException e) {
        Throwable cause = e instanceof WriteFailure && e.getCause() != null ? e.getCause() : e;
        String why = String.valueOf(cause.getMessage());
        if (why.contains("Broken pipe") || why.contains("pipe is being closed") || why.contains("Stream closed")) {
            return OutputException.readerLeft(e);
        }
        if (cause instanceof NoSuchFileException) {
            return OutputException.of("The folder of `" + name + "` does not exist.", e);
        }
        if (cause instanceof AccessDeniedException) {
            return OutputException.of("You may not write `" + name + "`.", e);
        }
        return OutputException.of(
                why.contains("No space left")
                        ? "The disk is full; `" + name + "` was not written."
                        : "`" + name + "` cannot be written.",
                e);
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    /** That writing failed, not reading. */
    static final class WriteFailure extends IOException {
        WriteFailure(IOException cause) {
            super(cause);
        }
    }

    /** Makes failures to write known from failures to read. */
    private static final class MarkedStream extends FilterOutputStream {
        MarkedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new WriteFailure(e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new WriteFailure(e);
            }
        }
    }
}
