package org.meritlang.repl.diff;

/**
 * Why a lead changes.
 *
 * @param pair the number of the pair of statements that does it
 * @param points by how many it moves a score, at scale 4, before caps that did not change; 0 where it moves none or
 *     that cannot be told apart
 */
public record Cause(int pair, long points) {}
