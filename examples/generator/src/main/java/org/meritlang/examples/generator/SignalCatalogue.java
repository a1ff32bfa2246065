package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.util.List;

/** Leads and activities of {@code signal-catalogue}: a little of everything that forty sentences ask about. */
final class SignalCatalogue {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 40;
    private static final List<String> MAILS =
            List.of("gmail.com", "gmx.net", "north.example", "mill.example", "vale.example");
    private static final List<String> TITLES =
            List.of("Chief Executive", "VP Sales", "Marketing Manager", "Student", "Engineer", "");
    private static final List<String> INDUSTRIES =
            List.of("Software", "Manufacturing", "Financial services", "Education", "");
    private static final List<String> REVENUES = List.of("400000", "6500000", "22000000", "180000000", "");
    private static final List<String> SIZES = List.of("12", "150", "900", "7000", "");
    private static final List<String> COUNTRIES = List.of("Germany", "Austria", "France", "USA");
    private static final List<String> SOURCES = List.of("referral", "search", "ads", "event", "list");
    private static final List<String> SIGNALS = List.of(
            "email opened",
            "email clicked",
            "email opened",
            "email bounced",
            "contact form sent",
            "content downloaded",
            "live event attended",
            "trade show visited",
            "webinar registered",
            "webinar attended",
            "page visited",
            "page visited",
            "page visited",
            "video watched",
            "chat started",
            "trial started",
            "social post shared",
            "survey answered",
            "unsubscribe page visited");
    private static final List<String> TEXTS =
            List.of("buyer's guide", "price list 2026", "customer story", "speaker with us", "visitor");
    private static final List<String> PAGES = List.of("/", "/product", "/pricing", "/careers/sales");

    private final Dice dice = new Dice(13);
    private final LeadCsv leads = new LeadCsv(
            "id",
            "email",
            "job title",
            "industry",
            "revenue",
            "employees",
            "country",
            "source",
            "customer",
            "partner",
            "unsubscribed",
            "created");
    private final ActivityCsv activities = new ActivityCsv("title", "role", "url", "seconds");

    private SignalCatalogue() {
        for (int id = 1; id <= LEADS; id++) {
            String key = "C" + (400 + id);
            leads.row(List.of(
                    key,
                    "lead" + id + "@" + dice.oneOf(MAILS),
                    dice.oneOf(TITLES),
                    dice.oneOf(INDUSTRIES),
                    dice.oneOf(REVENUES),
                    dice.oneOf(SIZES),
                    dice.oneOf(COUNTRIES),
                    dice.oneOf(SOURCES),
                    yes(15),
                    yes(5),
                    yes(8),
                    TODAY.minusDays(dice.between(1, 400)).toString()));
            for (int i = dice.between(0, 12); i > 0; i--) {
                invent(key, dice.oneOf(SIGNALS));
            }
        }
    }

    private String yes(int share) {
        return dice.percent(share) ? "yes" : "no";
    }

    private void invent(String id, String signal) {
        boolean hasTitle = signal.equals("content downloaded");
        boolean hasRole = signal.equals("trade show visited");
        activities.add(new Happening(
                id,
                signal,
                dice.before(TODAY, 100),
                List.of(
                        hasTitle ? dice.oneOf(TEXTS) : "",
                        hasRole ? dice.oneOf(TEXTS) : "",
                        signal.equals("page visited") ? dice.oneOf(PAGES) : "",
                        signal.equals("video watched") ? Integer.toString(dice.between(5, 200)) : "")));
    }

    static String leads() {
        return new SignalCatalogue().leads.text();
    }

    static String activities() {
        return new SignalCatalogue().activities.text();
    }
}
