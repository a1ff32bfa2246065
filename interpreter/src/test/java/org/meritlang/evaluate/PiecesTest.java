package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** All pieces that a text holds are found, and no others. */
class PiecesTest {
    @Property
    void findsWhatTheTextContains(@ForAll("pieces") List<String> pieces, @ForAll("texts") String text) {
        Set<Integer> contained = new TreeSet<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (text.contains(pieces.get(piece))) {
                contained.add(piece);
            }
        }
        assertEquals(contained, found(pieces, text));
    }

    /** Few letters, so that pieces overlap, begin and end alike, and stand in one another. */
    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.strings()
                .withChars("abü工")
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .uniqueElements()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abüx工 ").ofMaxLength(30);
    }

    @Test
    void manyPiecesArePartedAmongAutomataAndKeepTheirNumbers() {
        List<String> pieces = IntStream.range(0, 20_000)
                .mapToObj(number -> "piece number " + number + ";")
                .toList();
        assertTrue(Pieces.of(pieces).size() > 1);
        assertEquals(Set.of(7, 19_999), found(pieces, "piece number 7; and piece number 19999; and more"));
    }

    @Test
    void noPiecesAreFoundNowhere() {
        assertEquals(Set.of(), found(List.of(), "anything"));
    }

    private static Set<Integer> found(List<String> pieces, String text) {
        List<Integer> heard = new ArrayList<>();
        Pieces.of(pieces).forEach(some -> some.find(text.toCharArray(), text.length(), heard::add));
        return new TreeSet<>(heard);
    }
}
