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
        return new TextColumn(Picked.of(codes, rows), dictionary).compact();
    }

    /**
     * The same texts, without a dictionary that is much larger than the column: a test looks at all texts
     * of a dictionary.
     */
    TextColumn compact() {
        if (dictionary.size() <= codes.length) {
            return this;
        }
        TextDictionary own = new TextDictionary();
        int[] recoded = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            recoded[i] = codes[i] == UNKNOWN ? UNKNOWN : own.code(dictionary.value(codes[i]));
        }
        return new TextColumn(recoded, own);
    }

    @Override
    public TextColumn alone(int[] rows) {
        TextColumn picked = pick(rows);
        TextDictionary own = new TextDictionary();
        return new TextColumn(picked.dictionary.codesIn(own, picked.codes), own);
    }
}
