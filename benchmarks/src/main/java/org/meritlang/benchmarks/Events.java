package org.meritlang.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up activities of the two years before a day and of that day itself: in the order of time, leads mixed, some
 * leads far busier than others, a fifth with none at all, one activity in a thousand of a lead that nobody knows.
 */
final class Events {
    private static final int DAYS = 730;
    private static final int ONE_IN_QUIET = 5;
    private static final int ONE_IN_UNKNOWN = 1_000;
    /** Spreads busy leads over the whole file; prime, so that no lead is left out. */
    private static final long SPREAD = 999_983;

    private static final String[] PAGES = {
        "/pricing",
        "/pricing/teams",
        "/product",
        "/product/tour",
        "/blog/scoring",
        "/blog/news",
        "/docs/start",
        "/docs/api",
        "/about",
        "/jobs"
    };
    private static final String[] MAILS = {
        "Spring offer", "Product news", "Welcome", "Customer story", "Event invitation", "Year in review", "Tips"
    };
    private static final String[] CONTENTS = {"Whitepaper", "Case study", "Checklist", "Price list"};

    private final Random random;
    private final int leads;
    private final LocalDateTime start;
    private final double secondsApart;
    private long made;

    /**
     * @param leads how many leads there are
     * @param count how many activities will be asked for
     * @param today the last day on which something happens
     */
    Events(int leads, int count, long seed, LocalDate today) {
        this.random = new Random(seed);
        this.leads = leads;
        this.start = today.minusDays(DAYS).atStartOfDay();
        this.secondsApart = (double) Duration.ofDays(DAYS + 1L).toSeconds() / count;
    }

    /**
     * An activity and whose it is.
     *
     * @param lead its number; at least the number of leads where nobody knows the lead
     */
    record Of(int lead, Event event) {}

    /** By the number of the lead, each lead's in the order of time, those of unknown leads left out. */
    static List<List<Event>> byLead(int leads, int count, long seed, LocalDate today) {
        List<List<Event>> byLead = new ArrayList<>(leads);
        for (int lead = 0; lead < leads; lead++) {
            byLead.add(new ArrayList<>());
        }
        Events events = new Events(leads, count, seed, today);
        for (int i = 0; i < count; i++) {
            Of next = events.next();
            if (next.lead < leads) {
                byLead.get(next.lead).add(next.event);
            }
        }
        return byLead;
    }

    /** The next activity. */
    Of next() {
        LocalDateTime at = start.plusSeconds((long) (made++ * secondsApart));
        return new Of(lead(), event(at));
    }

    private int lead() {
        if (random.nextInt(ONE_IN_UNKNOWN) == 0) {
            return leads + random.nextInt(leads);
        }
        double share = random.nextDouble();
        long rank = (long) (share * share * (leads - leads / ONE_IN_QUIET));
        return (int) (rank * SPREAD % leads);
    }

    private Event event(LocalDateTime at) {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return new Event("page visited", at, url(), 1 + random.nextInt(200), null, null);
        }
        if (kind < 74) {
            return new Event("email opened", at, null, null, mail(), null);
        }
        if (kind < 84) {
            return new Event("email clicked", at, null, null, mail(), null);
        }
        if (kind < 90) {
            return new Event("form viewed", at, url(), null, null, null);
        }
        if (kind < 95) {
            return new Event("content downloaded", at, null, null, of(CONTENTS) + " " + random.nextInt(40), null);
        }
        if (kind < 98) {
            return new Event("webinar attended", at, null, null, null, null);
        }
        if (kind < 99) {
            return new Event("purchase made", at, null, null, null, 10 + random.nextInt(2_000));
        }
        return new Event("demo requested", at, null, null, null, null);
    }

    /** One of some thousand. */
    private String url() {
        String page = of(PAGES);
        return random.nextBoolean() ? page : page + "?c=" + random.nextInt(300);
    }

    private String mail() {
        return of(MAILS) + " " + random.nextInt(30);
    }

    private String of(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
