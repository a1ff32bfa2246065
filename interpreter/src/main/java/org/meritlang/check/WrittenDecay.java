package org.meritlang.check;

import org.meritlang.model.Decay;
import org.meritlang.source.Span;

/** A decay, and where it is written. */
record WrittenDecay(Decay decay, Span span) {}
