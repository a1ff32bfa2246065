package org.meritlang.benchmarks;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something a lead did, as a Java program would hold it; null where there is no such thing to tell.
 *
 * @param at in UTC
 */
record Event(
        String activity,
        LocalDateTime at,
        @Nullable String url,
        @Nullable Integer seconds,
        @Nullable String title,
        @Nullable Integer amount) {}
