package org.meritlang.benchmarks;

import java.time.LocalDate;
import java.util.Locale;

/** The rules of {@code twenty-rules.merit} as a Java programmer would write them: one method over one record. */
final class HandWritten {
    private HandWritten() {}

    static int score(LeadRecord lead, LocalDate today) {
        int points = 0;
        if (lead.jobTitle() != null && lower(lead.jobTitle()).contains("chief")) {
            points += 30;
        }
        if (lead.jobTitle() != null && lower(lead.jobTitle()).contains("director")) {
            points += 25;
        }
        if (lead.jobTitle() != null) {
            String title = lower(lead.jobTitle());
            if (title.contains("vp") || title.contains("vice president") || title.contains("head of")) {
                points += 20;
            }
        }
        if (lead.jobTitle() != null
                && lower(lead.jobTitle()).contains("manager")
                && lead.employees() != null
                && lead.employees() >= 200) {
            points += 10;
        }
        if (lead.jobTitle() != null && lower(lead.jobTitle()).startsWith("senior")) {
            points += 5;
        }
        if (lead.jobTitle() != null) {
            String title = lower(lead.jobTitle());
            if (title.contains("intern") || title.contains("student") || title.contains("assistant")) {
                points -= 15;
            }
        }
        if (lead.jobTitle() != null && lower(lead.jobTitle()).endsWith("sales")) {
            points += 8;
        }
        if (lead.jobTitle() != null) {
            String title = lower(lead.jobTitle());
            if (title.contains("marketing") || title.contains("growth")) {
                points += 7;
            }
        }
        if (lead.country() != null) {
            String country = lower(lead.country());
            if (country.equals("germany")
                    || country.equals("france")
                    || country.equals("austria")
                    || country.equals("switzerland")) {
                points += 20;
            }
        }
        if (lead.country() != null && lower(lead.country()).equals("atlantis")) {
            points -= 5;
        }
        if (lead.industry() != null && lower(lead.industry()).equals("software")) {
            points += 12;
        }
        if (lead.industry() != null && lower(lead.industry()).contains("services")) {
            points += 6;
        }
        if (lead.email() != null && lower(lead.email()).endsWith(".edu")) {
            points += 9;
        }
        if (lead.email() != null && lower(lead.email()).contains("@mail.example")) {
            points -= 20;
        }
        if (lead.employees() != null && lead.employees() >= 1000) {
            points += 30;
        }
        if (lead.employees() != null && lead.employees() >= 50 && lead.employees() <= 999) {
            points += 15;
        }
        if (lead.revenue() != null
                && lead.revenue() > 5_000_000
                && lead.employees() != null
                && lead.employees() < 500) {
            points += 10;
        }
        if (lead.created() != null && isBetween(lead.created(), today.minusDays(90), today)) {
            points += 11;
        }
        if (lead.renewalDate() != null
                && isBetween(lead.renewalDate(), today, today.plusDays(30))
                && Boolean.TRUE.equals(lead.customer())) {
            points += 13;
        }
        if (Boolean.TRUE.equals(lead.unsubscribed()) && Boolean.FALSE.equals(lead.customer())) {
            points -= 40;
        }
        return points;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isBetween(LocalDate date, LocalDate low, LocalDate high) {
        return !date.isBefore(low) && !date.isAfter(high);
    }
}
