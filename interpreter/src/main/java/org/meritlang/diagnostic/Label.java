package org.meritlang.diagnostic;

import org.meritlang.source.Span;

/** A second place that a diagnostic points to, and what is to be seen there. */
public record Label(Span span, String text) {}
