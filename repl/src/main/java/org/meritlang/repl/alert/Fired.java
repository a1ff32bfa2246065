package org.meritlang.repl.alert;

/**
 * An alert to be told.
 *
 * @param alert its text
 * @param because the file's {@code because}, else the words of the condition
 */
public record Fired(String lead, String alert, String because) {}
