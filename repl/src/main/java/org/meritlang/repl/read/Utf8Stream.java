package org.meritlang.repl.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 from bytes whose encoding nobody told: UTF-16 with a byte order mark, else UTF-8, else Windows-1252.
 * A file is taken for UTF-8 until a byte says otherwise. If all before that byte was ASCII, the whole file is
 * Windows-1252; if not, only such bytes are. No byte is lost and the file is read once.
 */
final class Utf8Stream extends InputStream {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 15;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int limit;
    private boolean started;
    private Encoding encoding = Encoding.ASCII;
    private long strayBytes;
    /** Bytes that come before all others. */
    private ByteBuffer ready = ByteBuffer.allocate(0);
    /** Where the rest comes from if it is not UTF-8. */
    private @Nullable InputStream other;

    /** What the file has turned out to be so far. */
    enum Encoding {
        ASCII,
        UTF_8,
        UTF_16,
        WINDOWS_1252
    }

    Utf8Stream(InputStream in) {
        this.in = in;
    }

    Encoding encoding() {
        return encoding;
    }

    /** How many bytes of a UTF-8 file were not UTF-8 and were read as Windows-1252. */
    long strayBytes() {
        return strayBytes;
    }

    /** The text that comes next, some thousand characters where there are so many, without taking it. */
    String peek() throws IOException {
        byte[] head = readNBytes(HEAD);
        ready = ByteBuffer.wrap(head);
        return new String(head, StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!started) {
            started = true;
            passByteOrderMark();
        }
        while (!ready.hasRemaining()) {
            if (other != null) {
                return other.read(target, offset, length);
            }
            int count = wholeCharacters(Math.min(length, limit - at));
            if (count > 0 || length == 0) {
                System.arraycopy(bytes, at, target, offset, count);
                at += count;
                return count;
            }
            if (!takeCharacter()) {
                return -1;
            }
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    /** How many of the next bytes are characters that end among them, and UTF-8. */
    private int wholeCharacters(int most) {
        int end = at + most;
        int place = Utf8Form.pastAscii(bytes, at, end);
        while (place < end) {
            int length = Utf8Form.length(bytes, place, end);
            if (length <= 0) {
                break;
            }
            encoding = Encoding.UTF_8;
            place = Utf8Form.pastAscii(bytes, place + length, end);
        }
        return place - at;
    }

    /** Makes one character ready, or goes over to another encoding; false at the end. */
    private boolean takeCharacter() throws IOException {
        while (Utf8Form.length(bytes, at, limit) == Utf8Form.UNFINISHED && fill()) {}
        if (at == limit) {
            return false;
        }
        int length = Utf8Form.length(bytes, at, limit);
        if (length > 0) {
            encoding = length > 1 ? Encoding.UTF_8 : encoding;
            ready = ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, at + length));
            at += length;
        } else if (encoding == Encoding.ASCII) {
            goOnAs(WINDOWS_1252, Encoding.WINDOWS_1252);
        } else {
            strayBytes++;
            ready = ByteBuffer.wrap(new String(bytes, at, 1, WINDOWS_1252).getBytes(StandardCharsets.UTF_8));
            at++;
        }
        return true;
    }

    private void passByteOrderMark() throws IOException {
        while (limit < 3 && fill()) {}
        int first = byteAt(0);
        int second = byteAt(1);
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            at = 3;
            encoding = Encoding.UTF_8;
        } else if (first == 0xFE && second == 0xFF) {
            at = 2;
            goOnAs(StandardCharsets.UTF_16BE, Encoding.UTF_16);
        } else if (first == 0xFF && second == 0xFE) {
            at = 2;
            goOnAs(StandardCharsets.UTF_16LE, Encoding.UTF_16);
        }
    }

    private int byteAt(int index) {
        return index < limit ? bytes[index] & 0xFF : -1;
    }

    private void goOnAs(Charset charset, Encoding found) {
        encoding = found;
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(bytes, at, limit - at), in);
        other = new RecodedStream(rest, charset);
    }

    /** Reads more bytes behind those that are left; false at the end. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        int count = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(0, count);
        return count >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
