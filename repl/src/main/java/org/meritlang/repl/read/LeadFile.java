package org.meritlang.repl.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file or stream of leads in whatever format, opened by looking at it. */
public final class LeadFile implements Closeable {
    private final DataSource source;
    private final ActivityNaming naming;
    private final AtomicLong bytesRead = new AtomicLong();
    private @Nullable Path copy;
    private @Nullable LeadReader reader;

    private LeadFile(DataSource source, ActivityNaming naming) {
        this.source = source;
        this.naming = naming;
    }

    /**
     * Opens the source and reads the names of its columns.
     *
     * @throws InputException if it cannot be read, and why
     */
    public static LeadFile open(DataSource source) throws IOException, InputException {
        return open(source, ActivityNaming.usual(), false);
    }

    /**
     * The same where the user has named columns of the activities that may stand within the leads.
     *
     * @throws InputException if it cannot be read, and why
     */
    public static LeadFile open(DataSource source, ActivityNaming naming) throws IOException, InputException {
        return open(source, naming, false);
    }

    /**
     * The same for rows that are activities; there may be none.
     *
     * @throws InputException if it cannot be read, and why
     */
    static LeadFile ofActivities(DataSource source) throws IOException, InputException {
        return open(source, ActivityNaming.usual(), true);
    }

    private static LeadFile open(DataSource source, ActivityNaming naming, boolean mayBeEmpty)
            throws IOException, InputException {
        LeadFile file = new LeadFile(source, naming);
        try {
            file.reader = file.openReader(mayBeEmpty);
            return file;
        } catch (ZipException | EOFException e) {
            file.close();
            throw new InputException("`" + source.name() + "` is compressed and damaged; it cannot be unpacked.", e);
        } catch (IOException | InputException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The leads. */
    public LeadReader leads() {
        if (reader == null) {
            throw new IllegalStateException("closed");
        }
        return reader;
    }

    /** How much of the source was read, from 0 to 1, where its size is known. May be asked by any thread. */
    public double shareRead() {
        OptionalLong size = source.size();
        return size.isPresent() && size.getAsLong() > 0 ? Math.min(1, (double) bytesRead.get() / size.getAsLong()) : 0;
    }

    private LeadReader openReader(boolean mayBeEmpty) throws IOException, InputException {
        Start start = start();
        try {
            FileKind kind = FileKind.of(source.name(), start.head);
            return switch (kind) {
                case CSV -> CsvLeads.open(source.name(), start.all());
                case JSON -> JsonLeads.open(source.name(), repeatable(start), naming, mayBeEmpty);
            };
        } catch (IOException | InputException | RuntimeException e) {
            start.rest.close();
            throw e;
        }
    }

    /** The first bytes, unpacked, and the rest. */
    private static final class Start {
        private final byte[] head;
        private final InputStream rest;

        Start(byte[] head, InputStream rest) {
            this.head = head;
            this.rest = rest;
        }

        InputStream all() {
            return new SequenceInputStream(new ByteArrayInputStream(head), rest);
        }
    }

    private Start start() throws IOException, InputException {
        InputStream raw = new CountedStream(source.open(), bytesRead);
        byte[] head = raw.readNBytes(FileKind.HEAD);
        if (!FileKind.isGzip(head)) {
            return new Start(head, raw);
        }
        InputStream packed = new SequenceInputStream(new ByteArrayInputStream(head), raw);
        InputStream unpacked = new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16);
        return new Start(unpacked.readNBytes(FileKind.HEAD), unpacked);
    }

    private JsonLeads.Repeatable repeatable(Start start) throws IOException {
        if (source.isRepeatable()) {
            start.rest.close();
            return () -> {
                bytesRead.set(0);
                return start().all();
            };
        }
        Path spooled = Files.createTempFile("merit", ".json");
        copy = spooled;
        spooled.toFile().deleteOnExit();
        Files.copy(start.all(), spooled, StandardCopyOption.REPLACE_EXISTING);
        return () -> Files.newInputStream(spooled);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
