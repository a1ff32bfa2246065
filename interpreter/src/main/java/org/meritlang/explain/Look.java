package org.meritlang.explain;

/**
 * How an explanation is to look.
 *
 * @param width of what it is shown on, in columns
 * @param all whether sentences that do not hold are told, however many there are
 * @param colour whether to use the colours of a terminal
 */
public record Look(int width, boolean all, boolean colour) {
    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String good(String text) {
        return in("32", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    private String in(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
