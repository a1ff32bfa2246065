package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever the bytes are and however they come, the text is the same. */
class Utf8StreamProperties {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Property
    void aFileOfUtf8StaysAsItIs(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        byte[] bytes = ("x" + text).getBytes(StandardCharsets.UTF_8);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), read(bytes, pace, pace));
    }

    /** A first character outside ASCII makes it a file of UTF-8; of the rest, each byte that is none is of Windows-1252. */
    @Property(tries = 3000)
    void strayBytesAreOfWindows1252(
            @ForAll("bytes") byte[] rest,
            @ForAll @IntRange(min = 1, max = 9) int readPace,
            @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        byte[] start = "é".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, bytes, start.length, rest.length);
        assertEquals(oneByOne(bytes), read(bytes, readPace, pace));
    }

    @Property
    void aStrayByteSpoilsNothingWhereverItStands(
            @ForAll("letters") String before,
            @ForAll("letters") String after,
            @ForAll @IntRange(min = 1, max = 9) int readPace,
            @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        byte[] bytes = (before + "#" + after).getBytes(StandardCharsets.UTF_8);
        bytes[before.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFC;

        assertEquals(before + "ü" + after, read(bytes, readPace, pace));
    }

    @Property
    void whatHasNoLettersOfUtf8IsWindows1252(
            @ForAll("wordsOfWindows1252") String text, @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        String all = "é " + text;
        assertEquals(all, read(all.getBytes(WINDOWS_1252), pace, pace));
    }

    /** Each unit of UTF-16 that is no character is replaced alone. */
    @Property
    void brokenUnitsOfUtf16AreReplacedAlone(@ForAll("units") char[] units, @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        byte[] bytes = new byte[2 + 2 * units.length];
        ByteBuffer.wrap(bytes).putChar('\uFEFF').asCharBuffer().put(units);
        StringBuilder expected = new StringBuilder();
        new String(units)
                .codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(expected::appendCodePoint);

        assertEquals(expected.toString(), read(bytes, pace, pace));
    }

    @Example
    void aPairOfUnitsMayStandAcrossTheEndOfWhatIsReadAtOnce() throws IOException {
        String text = "x" + "\uD83D\uDE00".repeat(20_000);

        assertEquals(text, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), 1 << 12, 1 << 12));
    }

    @Property
    void aMarkTellsUtf16(@ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 9) int pace)
            throws IOException {
        String characters = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(characters, read(("\uFEFF" + characters).getBytes(StandardCharsets.UTF_16LE), pace, pace));
        assertEquals(characters, read(("\uFEFF" + characters).getBytes(StandardCharsets.UTF_16BE), pace, pace));
    }

    @Property
    void lookingAheadTakesNothing(@ForAll("bytes") byte[] bytes) throws IOException {
        Utf8Stream looked = new Utf8Stream(new ByteArrayInputStream(bytes));
        String ahead = looked.peek();
        assertEquals(ahead, looked.peek());
        assertEquals(ahead, new String(looked.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("a,\näÄßéñłŠЖя“–€").ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> wordsOfWindows1252() {
        return Arbitraries.of("é", "caf\u00e9 ", "MEN\u00dc», ", " «\u00a0\u00e0\u00a0»\n", "10\u00a0€", "x")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<char[]> units() {
        return Arbitraries.of('a', '\n', 'ü', '\uD800', '\uDBFF', '\uDC00', '\uDFFF')
                .array(char[].class)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> ofCharacters = Arbitraries.of(
                        0x41, 0x7F, 0x80, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        return ofCharacters.array(byte[].class).ofMaxSize(30);
    }

    private static String oneByOne(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; ) {
            int length = 1;
            String found = "";
            for (; found.isEmpty() && length <= 4 && at + length <= bytes.length; length++) {
                found = character(bytes, at, length);
            }
            text.append(found.isEmpty() ? new String(bytes, at, 1, WINDOWS_1252) : found);
            at += found.isEmpty() ? 1 : length - 1;
        }
        return text.toString();
    }

    private static String character(byte[] bytes, int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static String read(byte[] bytes, int readPace, int pace) throws IOException {
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, readPace));
            }
        };
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Utf8Stream stream = new Utf8Stream(slow);
        byte[] some = new byte[pace];
        for (int count = stream.read(some); count >= 0; count = stream.read(some)) {
            all.write(some, 0, count);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
