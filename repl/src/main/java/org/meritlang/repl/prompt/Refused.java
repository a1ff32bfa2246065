package org.meritlang.repl.prompt;

/** What was typed cannot be done; the session stays as it is. */
final class Refused extends Exception {
    private final String text;

    /**
     * Says why.
     *
     * @param text a sentence, or several lines, as they are to be shown
     */
    Refused(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
