package org.meritlang.evaluate;

/**
 * What an occurrence gives to a sentence, at scale 4.
 *
 * @param row of a table, counted from 0; 0 without a table
 * @param whole without decay
 * @param left of that at the instant of the evaluation
 * @param periods how many whole periods of the decay have passed; 0 without decay
 */
public record Worth(int row, long whole, long left, long periods) {}
