package org.meritlang.repl.screen;

/**
 * Something that may be typed at a place.
 *
 * @param from where in the text it begins; what stands from there on is replaced
 * @param text what is typed
 * @param group under which heading it is listed
 * @param about a few words on it; perhaps none
 * @param isWhole whether a blank follows; not behind a folder's name
 */
record Proposal(int from, String text, String group, String about, boolean isWhole) {}
