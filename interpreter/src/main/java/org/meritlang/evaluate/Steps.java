package org.meritlang.evaluate;

import java.util.List;

/**
 * All steps of a program.
 *
 * @param ofKinds over the occurrences of each activity; taken first, since they ask nothing of leads
 * @param ofLeads over leads
 */
record Steps(List<List<Step<?>>> ofKinds, List<Step<?>> ofLeads) {}
