package org.meritlang.repl.prompt;

/**
 * Where a lead is among those that are held.
 *
 * @param chunk the number of its chunk
 * @param lead its number within the chunk
 */
record Place(int chunk, int lead) {}
