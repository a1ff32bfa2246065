package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What the leads of {@code b2b-saas} did: mails, pages, webinars and demos, by how keen each one is. */
final class SaasActivities {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> MAILS = List.of("welcome", "summer update", "autumn offer", "customer story");
    private static final List<String> PAGES =
            List.of("/", "/product", "/pricing", "/pricing/enterprise", "/blog/hiring");

    private final Dice dice = new Dice(1);
    private final ActivityCsv csv = new ActivityCsv("email name", "url");

    private SaasActivities() {}

    /** For the leads with these ids. */
    static String of(List<String> ids) {
        SaasActivities activities = new SaasActivities();
        ids.forEach(activities::invent);
        activities.addOddities(ids);
        return activities.csv.text();
    }

    private void invent(String id) {
        int keenness = dice.between(0, 3);
        for (int i = dice.between(0, 5 * keenness); i > 0; i--) {
            add(id, "email opened", dice.before(TODAY, 200), dice.oneOf(MAILS), "");
        }
        for (int i = dice.between(0, 3 * keenness); i > 0; i--) {
            add(id, "page visited", dice.before(TODAY, 40), "", dice.oneOf(PAGES));
        }
        for (int i = dice.between(0, keenness); i > 0; i--) {
            add(id, "webinar attended", dice.before(TODAY, 60), "", "");
        }
        if (dice.percent(25 * keenness)) {
            add(id, "demo requested", dice.before(TODAY, 100), "", "");
        }
    }

    /** What real exports have too: a tool's own events, a lead that was deleted, a clock that runs ahead. */
    private void addOddities(List<String> ids) {
        add(ids.get(0), "chat started", TODAY.minusDays(3).atTime(9, 30), "", "");
        add("9999", "email opened", TODAY.minusDays(5).atTime(12, 0), "welcome", "");
        add(ids.get(1), "page visited", TODAY.plusDays(1).atTime(8, 15), "", "/pricing");
    }

    private void add(String id, String activity, LocalDateTime at, String mail, String url) {
        csv.add(new Happening(id, activity, at, List.of(mail, url)));
    }
}
