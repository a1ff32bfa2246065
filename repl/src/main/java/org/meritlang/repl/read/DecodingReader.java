package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters from bytes whose encoding nobody told: UTF-16 with a byte order mark, else UTF-8, else Windows-1252.
 * A file is taken for UTF-8 until a byte says otherwise. If all before that byte was ASCII, the whole file is
 * Windows-1252; if not, only such bytes are. No byte is lost and the file is read once.
 */
final class DecodingReader extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 15).flip();
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private Encoding encoding = Encoding.ASCII;
    private boolean started;
    private boolean bytesEnded;
    private long strayBytes;

    /** What the file has turned out to be so far. */
    enum Encoding {
        ASCII,
        UTF_8,
        UTF_16,
        WINDOWS_1252
    }

    DecodingReader(InputStream in) {
        this.in = in;
    }

    Encoding encoding() {
        return encoding;
    }

    /** How many bytes of a UTF-8 file were not UTF-8 and were read as Windows-1252. */
    long strayBytes() {
        return strayBytes;
    }

    /** Whether all characters have been taken. */
    boolean isAtEnd() throws IOException {
        return peek().isEmpty();
    }

    /** The characters that come next, some thousands where there are so many, without taking them. */
    CharSequence peek() throws IOException {
        chars.compact();
        while (chars.hasRemaining() && decodeSome(chars)) {}
        chars.flip();
        return chars.asReadOnlyBuffer();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!chars.hasRemaining() && length >= chars.capacity()) {
            int made = decode(CharBuffer.wrap(target, offset, length));
            return made > 0 ? made : -1;
        }
        if (!chars.hasRemaining()) {
            decode(chars.clear());
            chars.flip();
            if (!chars.hasRemaining()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Moves some bytes to characters; gives how many characters they are, none only at the end of the file. */
    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        while (target.position() == start && decodeSome(target)) {}
        return target.position() - start;
    }

    /** Moves some bytes to characters; false at the end of the file or if there is no room. */
    private boolean decodeSome(CharBuffer target) throws IOException {
        if (!started) {
            started = true;
            passByteOrderMark();
        }
        int bytesBefore = bytes.position();
        int charsBefore = target.position();
        CoderResult result = decoder.decode(bytes, target, bytesEnded);
        int read = bytes.position() - bytesBefore;
        int made = target.position() - charsBefore;
        if (encoding == Encoding.ASCII && read > made) {
            encoding = Encoding.UTF_8;
        }
        if (result.isOverflow()) {
            return made > 0;
        }
        if (result.isError()) {
            return readStrayByte(target);
        }
        if (!bytesEnded) {
            fill();
            return true;
        }
        return made > 0;
    }

    private boolean readStrayByte(CharBuffer target) {
        if (encoding == Encoding.ASCII) {
            decodeAs(WINDOWS_1252, Encoding.WINDOWS_1252);
            return true;
        }
        if (!target.hasRemaining()) {
            return false;
        }
        strayBytes++;
        byte[] stray = {bytes.get()};
        target.put(new String(stray, WINDOWS_1252).charAt(0));
        return true;
    }

    private void passByteOrderMark() throws IOException {
        while (bytes.remaining() < 3 && fill()) {}
        int first = byteAt(0);
        int second = byteAt(1);
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            bytes.position(3);
            encoding = Encoding.UTF_8;
        } else if (first == 0xFE && second == 0xFF) {
            bytes.position(2);
            decodeAs(StandardCharsets.UTF_16BE, Encoding.UTF_16);
        } else if (first == 0xFF && second == 0xFE) {
            bytes.position(2);
            decodeAs(StandardCharsets.UTF_16LE, Encoding.UTF_16);
        }
    }

    private int byteAt(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void decodeAs(Charset charset, Encoding found) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        encoding = found;
    }

    /** Reads more bytes; false at the end, which it notes. */
    private boolean fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        bytesEnded = count < 0;
        return count >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
