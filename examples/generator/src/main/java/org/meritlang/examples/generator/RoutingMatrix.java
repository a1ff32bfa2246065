package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.util.List;

/** Leads and activities of {@code routing-matrix}: firms of every size, some keen and some silent. */
final class RoutingMatrix {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 30;
    private static final List<String> TITLES =
            List.of("Head of Operations", "IT Director", "VP Logistics", "Planner", "Buyer", "Analyst", "");
    private static final List<String> SIZES = List.of("8", "45", "120", "350", "2100", "");
    private static final List<String> INDUSTRIES = List.of("Software", "Logistics", "Retail", "Healthcare", "Other");
    private static final List<String> COUNTRIES = List.of("Netherlands", "Belgium", "Germany", "Spain", "Poland");
    private static final List<String> GUIDES = List.of("routing basics", "fleet costs", "buyer's checklist");
    private static final List<String> PAGES = List.of("/", "/pricing", "/customers", "/pricing/fleet");

    private final Dice dice = new Dice(5);
    private final LeadCsv leads =
            new LeadCsv("id", "name", "job title", "employees", "industry", "country", "do not call");
    private final ActivityCsv activities = new ActivityCsv("url", "guide");

    private RoutingMatrix() {
        for (int id = 1; id <= LEADS; id++) {
            String key = "R" + (100 + id);
            leads.row(List.of(
                    key,
                    "Lead " + id,
                    dice.oneOf(TITLES),
                    dice.oneOf(SIZES),
                    dice.oneOf(INDUSTRIES),
                    dice.oneOf(COUNTRIES),
                    dice.percent(8) ? "yes" : "no"));
            invent(key, dice.between(0, 3));
        }
    }

    private void invent(String id, int keenness) {
        for (int i = dice.between(0, 2 * keenness); i > 0; i--) {
            add(id, "page visited", 60, dice.oneOf(PAGES), "");
            add(id, "guide downloaded", 120, "", dice.oneOf(GUIDES));
        }
        if (dice.percent(20 * keenness)) {
            add(id, "webinar attended", 100, "", "");
        }
        if (dice.percent(15 * keenness)) {
            add(id, "meeting booked", 40, "", "");
        }
    }

    private void add(String id, String activity, int longestAgo, String url, String guide) {
        activities.add(new Happening(id, activity, dice.before(TODAY, longestAgo), List.of(url, guide)));
    }

    static String leads() {
        return new RoutingMatrix().leads.text();
    }

    static String activities() {
        return new RoutingMatrix().activities.text();
    }
}
