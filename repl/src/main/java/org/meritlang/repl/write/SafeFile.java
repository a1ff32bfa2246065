package org.meritlang.repl.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there by {@link #commit()}. Closed
 * without that, or interrupted, it leaves what was there before.
 */
public final class SafeFile implements Closeable {
    private final Path target;
    private final Path beside;
    private final OutputStream out;
    private final Thread cleaner;

    private SafeFile(Path target, Path beside) throws IOException {
        this.target = target;
        this.beside = beside;
        out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
        cleaner = new Thread(this::remove, "remove half-written output");
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /**
     * Begins a file. Symbolic links are followed, so that the file they lead to is replaced and not they. What is no
     * regular file, such as a pipe, is written directly.
     */
    public static SafeFile create(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new SafeFile(target, target);
        }
        Path folder = target.getParent();
        Path beside = folder == null
                ? Path.of("." + target + ".part")
                : folder.resolve("." + target.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
        return new SafeFile(target, beside);
    }

    public OutputStream out() {
        return out;
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        out.close();
        if (isDirect()) {
            return;
        }
        keepPermissions();
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView before =
                Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (before != null && Files.exists(target)) {
            Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
        }
    }

    private boolean isDirect() {
        return beside.equals(target);
    }

    private void remove() {
        try {
            out.close();
        } catch (IOException e) {
            // The disk may be full; what was written is thrown away all the same.
        }
        try {
            if (!isDirect()) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The program is being ended: the hook runs, or has run.
        }
    }
}
