package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDictionaryTest {
    @Test
    void sameTextsHaveOneCodeHoweverTheyCome() {
        TextDictionary dictionary = new TextDictionary();
        int code = dictionary.code("Berlin");
        assertEquals(code, dictionary.code(CharBuffer.wrap("in Berlin", 3, 9)));
        assertEquals(code, dictionary.code(new Utf8().of("in Berlin!".getBytes(StandardCharsets.UTF_8), 3, 9)));
        assertEquals(1, dictionary.size());
        assertEquals("Berlin", dictionary.value(code));
    }

    @Test
    void textsThatOnlyCompareEqualHaveTheirOwn() {
        TextDictionary dictionary = new TextDictionary();
        int one = dictionary.code("Berlin");
        int other = dictionary.code(" BERLIN");
        assertNotEquals(one, other);
        assertEquals(" BERLIN", dictionary.value(other));
        assertEquals("berlin", dictionary.folded(other));
    }

    @Test
    void foldsAValueOnce() {
        TextDictionary dictionary = new TextDictionary();
        int code = dictionary.code("BERLIN");
        String folded = dictionary.folded(code);
        dictionary.code("Paris");
        assertSame(folded, dictionary.folded(code));
        assertEquals("paris", dictionary.folded(1));
    }

    @Test
    void hasNoTextForACodeItNeverGave() {
        TextDictionary dictionary = new TextDictionary();
        assertThrows(IndexOutOfBoundsException.class, () -> dictionary.value(0));
        assertThrows(IndexOutOfBoundsException.class, () -> dictionary.folded(3));
    }

    @Test
    void textsOfOneHashCodeInJavaAreNoBurden() {
        TextDictionary dictionary = new TextDictionary();
        int count = 1 << 16;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                text.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            assertEquals(i, dictionary.code(text));
        }
        assertEquals(count, dictionary.size());
    }

    @Property
    void numbersTextsInTheOrderInWhichTheyAreFirstSeen(
            @ForAll @Size(max = 200) List<@Chars({'a', 'é', '\0', '漢'}) @StringLength(max = 9) String> texts) {
        TextDictionary dictionary = new TextDictionary();
        List<String> seen = new ArrayList<>();
        for (String text : texts) {
            if (!seen.contains(text)) {
                seen.add(text);
            }
            byte[] buffer = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
            assertEquals(seen.indexOf(text), dictionary.code(buffer, 1, buffer.length - 1));
            assertEquals(seen.indexOf(text), dictionary.code(text));
        }
        assertEquals(seen.size(), dictionary.size());
        for (int code = 0; code < seen.size(); code++) {
            assertEquals(seen.get(code), dictionary.value(code));
        }
    }
}
