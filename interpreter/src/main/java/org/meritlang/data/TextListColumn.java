package org.meritlang.data;

import java.util.List;
import java.util.stream.IntStream;

/** Lists of dictionary-coded texts; an empty list is known, an absent one is not. */
public final class TextListColumn implements Column {
    private final int[] starts;
    private final int[] codes;
    private final boolean[] known;
    private final TextDictionary dictionary;

    TextListColumn(int[] starts, int[] codes, boolean[] known, TextDictionary dictionary) {
        this.starts = starts;
        this.codes = codes;
        this.known = known;
        this.dictionary = dictionary;
    }

    /** Where a lead's elements start in {@link #codes()}; {@code start(lead + 1)} is where they end. */
    public int start(int lead) {
        return starts[lead];
    }

    /** The elements' codes; not to be changed. */
    public int[] codes() {
        return codes;
    }

    /** A lead's elements; none where they are unknown. */
    public List<String> texts(int lead) {
        return IntStream.range(starts[lead], starts[lead + 1])
                .mapToObj(at -> dictionary.value(codes[at]))
                .toList();
    }

    public TextDictionary dictionary() {
        return dictionary;
    }

    @Override
    public int size() {
        return known.length;
    }

    @Override
    public boolean isKnown(int lead) {
        return known[lead];
    }

    @Override
    public TextListColumn pick(int[] rows) {
        int[] pickedStarts = new int[rows.length + 1];
        boolean[] pickedKnown = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            pickedKnown[i] = known[rows[i]];
            pickedStarts[i + 1] = pickedStarts[i] + starts[rows[i] + 1] - starts[rows[i]];
        }
        int[] pickedCodes = new int[pickedStarts[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(
                    codes, starts[rows[i]], pickedCodes, pickedStarts[i], pickedStarts[i + 1] - pickedStarts[i]);
        }
        TextColumn elements = new TextColumn(pickedCodes, dictionary).compact();
        return new TextListColumn(pickedStarts, elements.codes(), pickedKnown, elements.dictionary());
    }

    @Override
    public TextListColumn alone(int[] rows) {
        TextListColumn picked = pick(rows);
        TextDictionary own = new TextDictionary();
        return new TextListColumn(picked.starts, picked.dictionary.codesIn(own, picked.codes), picked.known, own);
    }
}
