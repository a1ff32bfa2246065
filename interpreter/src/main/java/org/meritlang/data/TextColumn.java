package org.meritlang.data;

/** Dictionary-coded text: a code a lead, {@link #UNKNOWN} where there is none. */
public final class TextColumn implements Column {
    public static final int UNKNOWN = -1;

    private final int[] codes;
    private final TextDictionary dictionary;

    TextColumn(int[] codes, TextDictionary dictionary) {
        this.codes = codes;
        this.dictionary = dictionary;
    }

    /** The codes themselves; not to be changed. */
    public int[] codes() {
        return codes;
    }

    public TextDictionary dictionary() {
        return dictionary;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean isKnown(int lead) {
        return codes[lead] != UNKNOWN;
    }

    @Override
    public TextColumn pick(int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = codes[rows[i]];
        }
        return new TextColumn(picked, dictionary);
    }
}
