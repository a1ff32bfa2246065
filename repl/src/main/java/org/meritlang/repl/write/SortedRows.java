package org.meritlang.repl.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts any number of rows in order: the rows wait in a temporary file, only their keys in memory. For one thread.
 */
public final class SortedRows implements Closeable {
    private final Path file;
    private final OutputStream rows;
    private final List<Ranked<Extent>> extents = new ArrayList<>();
    private long end;

    /** Where a row lies in the file. */
    private record Extent(long start, int length) {}

    /** What takes the rows in their order. */
    public interface Taker {
        void take(byte[] row) throws IOException;
    }

    public SortedRows() throws IOException {
        file = Files.createTempFile("merit", ".rows");
        file.toFile().deleteOnExit();
        rows = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Takes in one more row. */
    public void add(Ranked<byte[]> row) throws IOException {
        byte[] bytes = row.row();
        rows.write(bytes);
        extents.add(new Ranked<>(row.key(), row.place(), new Extent(end, bytes.length)));
        end += bytes.length;
    }

    /** Gives out all rows in order. */
    public void giveTo(Taker taker) throws IOException {
        rows.flush();
        extents.sort(Ranked.inOrder());
        try (RandomAccessFile back = new RandomAccessFile(file.toFile(), "r")) {
            for (Ranked<Extent> extent : extents) {
                byte[] row = new byte[extent.row().length()];
                back.seek(extent.row().start());
                back.readFully(row);
                taker.take(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.deleteIfExists(file);
    }
}
