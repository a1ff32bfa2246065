package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Text in another encoding as UTF-8; what is no character there becomes the sign for that. */
final class RecodedStream extends InputStream {
    private final Reader source;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(1 << 13).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private boolean ended;

    RecodedStream(InputStream in, Charset charset) {
        source = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : bytes.get() & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    /** Whether there are no more bytes; if there are, some are at hand. */
    private boolean isAtEnd() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            chars.compact();
            ended = source.read(chars) < 0;
            encoder.encode(chars.flip(), bytes.clear(), ended);
            bytes.flip();
        }
        return !bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
