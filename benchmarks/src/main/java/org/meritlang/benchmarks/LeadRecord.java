package org.meritlang.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lead as a Java program would hold it; null where a value is missing. */
record LeadRecord(
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String country,
        @Nullable String industry,
        @Nullable Long employees,
        @Nullable Long revenue,
        @Nullable LocalDate created,
        @Nullable LocalDate renewalDate,
        @Nullable Boolean unsubscribed,
        @Nullable Boolean customer) {}
