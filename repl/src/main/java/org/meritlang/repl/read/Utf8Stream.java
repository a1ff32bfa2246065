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
 * UTF-8 from bytes whose encoding nobody told: UTF-16 with a byte order mark, else UTF-8 and Windows-1252, told letter by
 * letter, so that one stray byte spoils no other letter wherever it stands. While only stray bytes have been seen, what
 * may be UTF-8 by chance is not. No byte is lost and the file is read once.
 */
final class Utf8Stream extends InputStream {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 15;
    /** Bytes of two characters, which tell more than one. */
    private static final int TWO_CHARACTERS = 8;
    /** The upper half of Windows-1252 in UTF-8. */
    private static final byte[][] STRAY = stray();

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int limit;
    private boolean started;
    private Encoding encoding = Encoding.ASCII;
    private long strayBytes;
    /** Bytes that come before all others. */
    private ByteBuffer ready = ByteBuffer.allocate(0);
    /** Where the rest comes from if it is UTF-16. */
    private @Nullable Utf16Stream other;

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

    /** How many bytes were not UTF-8 and were read as Windows-1252. */
    long strayBytes() {
        return strayBytes;
    }

    /** How many units of UTF-16 were no character. */
    long brokenUnits() {
        return other == null ? 0 : other.broken();
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
            if (length <= 0 || encoding == Encoding.WINDOWS_1252) {
                break;
            }
            encoding = Encoding.UTF_8;
            place = Utf8Form.pastAscii(bytes, place + length, end);
        }
        return place - at;
    }

    /** Makes one character ready, or goes over to another encoding; false at the end. */
    private boolean takeCharacter() throws IOException {
        while (limit - at < TWO_CHARACTERS && fill()) {}
        if (at == limit) {
            return false;
        }
        int length = Utf8Form.length(bytes, at, limit);
        if (length == 1 || (length > 0 && isUtf8(length))) {
            encoding = length > 1 ? Encoding.UTF_8 : encoding;
            ready = ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, at + length));
            at += length;
        } else {
            encoding = encoding == Encoding.ASCII ? Encoding.WINDOWS_1252 : encoding;
            strayBytes++;
            ready = ByteBuffer.wrap(STRAY[bytes[at] & 0x7F]);
            at++;
        }
        return true;
    }

    private boolean isUtf8(int length) {
        return encoding != Encoding.WINDOWS_1252
                || Utf8Form.isHardlyChance(bytes, at, length)
                || Utf8Form.length(bytes, at + length, limit) > 1;
    }

    private static byte[][] stray() {
        byte[][] characters = new byte[0x80][];
        for (int i = 0; i < characters.length; i++) {
            byte[] one = {(byte) (0x80 + i)};
            characters[i] = new String(one, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
        }
        return characters;
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
            goOnAsUtf16(true);
        } else if (first == 0xFF && second == 0xFE) {
            at = 2;
            goOnAsUtf16(false);
        }
    }

    private int byteAt(int index) {
        return index < limit ? bytes[index] & 0xFF : -1;
    }

    private void goOnAsUtf16(boolean bigEndian) {
        encoding = Encoding.UTF_16;
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(bytes, at, limit - at), in);
        other = new Utf16Stream(rest, bigEndian);
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
