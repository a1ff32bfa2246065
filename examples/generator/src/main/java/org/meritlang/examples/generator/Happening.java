package org.meritlang.examples.generator;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing that a lead did.
 *
 * @param attributes in the order of the file's columns; empty where it has none
 */
record Happening(String lead, String activity, LocalDateTime at, List<String> attributes) {
    Happening {
        attributes = List.copyOf(attributes);
    }
}
