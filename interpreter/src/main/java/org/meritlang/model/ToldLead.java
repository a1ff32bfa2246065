package org.meritlang.model;

import java.util.List;
import java.util.Map;

/** A lead as words tell of it: in an example, or one that is only thought of. */
public interface ToldLead {
    /** What is known of it, by name, with values as {@link Example} has them. */
    Map<String, Object> attributes();

    /** What it has done, in the order in which it is told. */
    List<Example.Deed> deeds();
}
