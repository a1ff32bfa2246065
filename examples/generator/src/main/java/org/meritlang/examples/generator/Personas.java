package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.util.List;

/** Leads and activities of {@code personas}: builders, buyers and promoters, and some who are none of these. */
final class Personas {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 30;
    private static final List<String> TITLES =
            List.of("Software Engineer", "Cloud Architect", "Finance Partner", "Brand Lead", "Office Manager", "");
    private static final List<String> DEPARTMENTS = List.of("Engineering", "Finance", "Marketing", "Other", "");
    private static final List<String> SENIORITIES = List.of("C-level", "Director", "Manager", "Individual", "");
    private static final List<String> SIZES = List.of("20", "80", "400", "1900", "9000", "");
    private static final List<String> TOPICS = List.of("setup", "security", "api", "limits");
    private static final List<String> INDUSTRIES = List.of("retail", "banking");

    private final Dice dice = new Dice(11);
    private final LeadCsv leads = new LeadCsv("id", "job title", "department", "seniority", "company size");
    private final ActivityCsv activities = new ActivityCsv("topic", "industry");

    private Personas() {
        for (int id = 1; id <= LEADS; id++) {
            String key = "P" + (300 + id);
            leads.row(List.of(
                    key, dice.oneOf(TITLES), dice.oneOf(DEPARTMENTS), dice.oneOf(SENIORITIES), dice.oneOf(SIZES)));
            for (int i = dice.between(0, 4); i > 0; i--) {
                add(key, "docs read", dice.oneOf(TOPICS), "");
            }
            for (int i = dice.between(0, 2); i > 0; i--) {
                add(key, "price list opened", "", "");
                add(key, "case study read", "", dice.oneOf(INDUSTRIES));
            }
            if (dice.percent(20)) {
                add(key, "trial started", "", "");
            }
        }
    }

    private void add(String id, String activity, String topic, String industry) {
        activities.add(new Happening(id, activity, dice.before(TODAY, 60), List.of(topic, industry)));
    }

    static String leads() {
        return new Personas().leads.text();
    }

    static String activities() {
        return new Personas().activities.text();
    }
}
