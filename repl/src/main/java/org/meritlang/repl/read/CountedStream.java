package org.meritlang.repl.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.meritlang.patience.Patience;

/** Adds up how many bytes were read, where another thread can see it. */
final class CountedStream extends FilterInputStream {
    private final AtomicLong count;

    CountedStream(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count.incrementAndGet();
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Patience.current().check();
        int read = super.read(target, offset, length);
        if (read > 0) {
            count.addAndGet(read);
        }
        return read;
    }
}
