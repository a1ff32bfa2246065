package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.util.List;

/** Leads and activities of {@code bant}: what sales people wrote down after their calls, with gaps. */
final class Bant {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 30;
    private static final List<String> BUDGETS = List.of("", "2000", "8000", "15000", "24000", "60000");
    private static final List<String> TITLES = List.of("Owner", "Chief Financial Officer", "Controller", "Analyst", "");
    private static final List<String> ROLES = List.of("decides", "recommends", "uses", "");
    private static final List<String> NEEDS =
            List.of("reporting", "forecasting;integration", "integration", "archiving", "");
    private static final List<String> OUTCOMES = List.of("interested", "call back", "no interest");

    private final Dice dice = new Dice(7);
    private final LeadCsv leads =
            new LeadCsv("id", "budget", "job title", "role", "need", "buying date", "created", "competitor");
    private final ActivityCsv activities = new ActivityCsv("outcome");

    private Bant() {
        for (int id = 1; id <= LEADS; id++) {
            String key = "B" + (200 + id);
            leads.row(List.of(
                    key,
                    dice.oneOf(BUDGETS),
                    dice.oneOf(TITLES),
                    dice.oneOf(ROLES),
                    dice.oneOf(NEEDS),
                    dice.percent(70) ? TODAY.plusDays(dice.between(-20, 420)).toString() : "",
                    TODAY.minusDays(dice.between(10, 300)).toString(),
                    dice.percent(7) ? "yes" : "no"));
            for (int i = dice.between(0, 3); i > 0; i--) {
                add(key, "call held", dice.oneOf(OUTCOMES));
            }
            if (dice.percent(25)) {
                add(key, "proposal sent", "");
            }
        }
    }

    private void add(String id, String activity, String outcome) {
        activities.add(new Happening(id, activity, dice.before(TODAY, 90), List.of(outcome)));
    }

    static String leads() {
        return new Bant().leads.text();
    }

    static String activities() {
        return new Bant().activities.text();
    }
}
