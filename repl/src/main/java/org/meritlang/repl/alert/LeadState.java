package org.meritlang.repl.alert;

import java.util.BitSet;

/**
 * What is kept of a lead.
 *
 * @param asOf when it was evaluated last, in microseconds since 1970-01-01T00:00Z
 * @param holding the numbers of the alerts that held then; not to be changed
 */
record LeadState(long asOf, BitSet holding) {}
