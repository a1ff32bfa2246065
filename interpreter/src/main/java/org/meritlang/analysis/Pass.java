package org.meritlang.analysis;

import java.util.List;

/** One kind of thought about a model; independent of all others. */
@FunctionalInterface
interface Pass {
    /** In any order. */
    List<Finding> findings(Subject subject);
}
