package org.meritlang.evaluate;

/** What all parts of one compilation work with. */
record Workbench(
        Plan plan, Names names, NumberCompiler numbers, ConditionCompiler conditions, OccurrenceCompiler occurrences) {}
