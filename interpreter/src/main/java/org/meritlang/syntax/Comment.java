package org.meritlang.syntax;

import org.meritlang.source.Span;

/**
 * A comment, from its {@code #} to the end of the line.
 *
 * @param ownLine whether nothing but blanks stands before it
 */
public record Comment(Span span, boolean ownLine) {}
