package org.meritlang.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rules of {@code thirty-six-rules.merit} as a Java programmer would write them: one method over one record for the
 * lead, one pass over the records of what it did. Points of activities are counted in ten-thousandths, as halving makes
 * fractions.
 */
final class HandWrittenHistory {
    private static final long POINT = 10_000;

    private HandWrittenHistory() {}

    static long fit(LeadRecord lead, LocalDate today) {
        int points = HandWritten.score(lead, today);
        if (lead.employees() != null) {
            points += (int) Math.min(2 * (lead.employees() / 500), 10);
        }
        if (lead.revenue() != null && lead.revenue() >= 1_000_000 && lead.revenue() <= 5_000_000) {
            points += 5;
        }
        if (lead.industry() == null) {
            points -= 6;
        }
        return points * POINT;
    }

    static long engagement(LeadRecord lead, List<Event> history, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate aYearAgo = today.minusYears(1);
        long webinars = 0;
        long pricing = 0;
        int recentPages = 0;
        Set<LocalDate> longDays = new HashSet<>();
        Set<LocalDate> pageDays = new HashSet<>();
        int timedPages = 0;
        long seconds = 0;
        Set<String> mails = new HashSet<>();
        Set<Integer> clickMonths = new HashSet<>();
        boolean demo = false;
        int contents = 0;
        long bought = 0;
        boolean recentMailOrPage = false;
        LocalDate last = null;
        for (Event event : history) {
            if (event.at().isAfter(now)) {
                continue;
            }
            LocalDate day = event.at().toLocalDate();
            int age = (int) ChronoUnit.DAYS.between(day, today);
            last = last == null || day.isAfter(last) ? day : last;
            switch (event.activity()) {
                case "webinar attended" -> webinars += halved(20 * POINT, age / 30);
                case "page visited" -> {
                    if (age <= 90
                            && event.url() != null
                            && event.url().toLowerCase(Locale.ROOT).contains("/pricing")) {
                        pricing += Math.max(15 - 5 * (age / 30), 0);
                    }
                    if (event.seconds() != null) {
                        timedPages++;
                        seconds += event.seconds();
                        if (event.seconds() > 120 && age <= 30) {
                            longDays.add(day);
                        }
                    }
                    if (age <= 30) {
                        recentPages++;
                    }
                    if (age <= 60) {
                        pageDays.add(day);
                    }
                    recentMailOrPage |= age <= 45;
                }
                case "email opened" -> {
                    if (age <= 90 && event.title() != null) {
                        mails.add(event.title().toLowerCase(Locale.ROOT));
                    }
                    recentMailOrPage |= age <= 45;
                }
                case "email clicked" -> clickMonths.add(12 * day.getYear() + day.getMonthValue());
                case "demo requested" -> demo |= age <= 60;
                case "content downloaded" -> contents += content(event);
                case "purchase made" -> {
                    if (!day.isBefore(aYearAgo) && event.amount() != null) {
                        bought += event.amount();
                    }
                }
                default -> {}
            }
        }
        long points = webinars;
        points += Math.min(pricing, 60) * POINT;
        points += Math.min(longDays.size(), 20) * POINT;
        points += recentPages >= 5 ? 10 * POINT : 0;
        points += pageDays.size() >= 3 ? 8 * POINT : 0;
        points += timedPages > 0 && seconds > 90L * timedPages ? 5 * POINT : 0;
        points += Math.min(mails.size(), 10) * POINT;
        points += Math.min(2 * clickMonths.size(), 15) * POINT;
        points += demo ? 40 * POINT : 0;
        points += Math.min(contents, 30) * POINT;
        points += bought >= 1_000 ? 12 * POINT : 0;
        points -= recentMailOrPage ? 0 : 10 * POINT;
        LocalDate since = last != null ? last : lead.created();
        if (since != null && since.isBefore(today)) {
            points -= Math.min(5 * (ChronoUnit.DAYS.between(since, today) / 30), 20) * POINT;
        }
        return points;
    }

    private static int content(Event event) {
        String title = event.title() == null ? "" : event.title().toLowerCase(Locale.ROOT);
        return title.contains("whitepaper") ? 5 : title.contains("case study") ? 8 : 2;
    }

    private static long halved(long points, int times) {
        return times > 62 ? 0 : Math.round((double) points / (1L << times));
    }
}
