package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 as UTF-8. Half of a pair of surrogates without the other half, and half a unit at the end, become the sign for
 * no character; what stands beside them stays. For one thread.
 */
final class Utf16Stream extends InputStream {
    private static final char NO_CHARACTER = '\uFFFD';

    private final InputStream in;
    private final boolean bigEndian;
    private final byte[] bytes = new byte[1 << 14];
    /** How many bytes stand there already, whose other half is to come. */
    private int waiting;

    private boolean ended;
    private long broken;
    private ByteBuffer ready = ByteBuffer.allocate(0);

    /**
     * Reads behind the byte order mark.
     *
     * @param bigEndian whether the larger half of a unit comes first
     */
    Utf16Stream(InputStream in, boolean bigEndian) {
        this.in = in;
        this.bigEndian = bigEndian;
    }

    /** How many units so far were no character. */
    long broken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : ready.get() & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    /** Whether there are no more bytes; if there are, some are at hand. */
    private boolean isAtEnd() throws IOException {
        while (!ready.hasRemaining() && !ended) {
            ready = ByteBuffer.wrap(next().getBytes(StandardCharsets.UTF_8));
        }
        return !ready.hasRemaining();
    }

    private String next() throws IOException {
        int length = waiting + in.readNBytes(bytes, waiting, bytes.length - waiting);
        ended = length < bytes.length;
        char[] units = new char[(length + 1) / 2];
        int count = length / 2;
        for (int i = 0; i < count; i++) {
            units[i] = unit(2 * i);
        }
        waiting = !ended && Character.isHighSurrogate(units[count - 1]) ? 2 : 0;
        System.arraycopy(bytes, length - waiting, bytes, 0, waiting);
        count -= waiting / 2;
        mend(units, count);
        if (length % 2 == 1) {
            units[count++] = NO_CHARACTER;
            broken++;
        }
        return new String(units, 0, count);
    }

    private char unit(int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return (char) (bigEndian ? first << 8 | second : second << 8 | first);
    }

    private void mend(char[] units, int count) {
        int at = 0;
        while (at < count) {
            if (at + 1 < count && Character.isSurrogatePair(units[at], units[at + 1])) {
                at++;
            } else if (Character.isSurrogate(units[at])) {
                units[at] = NO_CHARACTER;
                broken++;
            }
            at++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
