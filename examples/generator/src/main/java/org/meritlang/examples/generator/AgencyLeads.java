package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The leads of {@code inbound-agency}, one JSON object a line, with what they did inside. */
final class AgencyLeads {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 30;
    private static final List<String> FIRST = List.of("Aino", "Bela", "Cleo", "Dag", "Edda", "Finn", "Greta", "Hugo");
    private static final List<String> LAST =
            List.of("Arendt", "Bruun", "Castel", "Dalgaard", "Egger", "Farkas", "Gallo");
    private static final List<String> TITLES = List.of("Buyer's guide", "Price list", "Checklist");

    private final Dice dice = new Dice(2);

    private AgencyLeads() {}

    static String text() {
        AgencyLeads leads = new AgencyLeads();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= LEADS; i++) {
            text.append(leads.lead(i)).append('\n');
        }
        return text.toString();
    }

    private String lead(int id) {
        String name = dice.oneOf(FIRST) + " " + dice.oneOf(LAST);
        List<Done> done = new ArrayList<>();
        for (int i = dice.between(0, 4); i > 0; i--) {
            done.add(new Done("newsletter opened", dice.before(TODAY, 150), ""));
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            done.add(new Done("downloaded", dice.before(TODAY, 150), ", \"title\": \"" + dice.oneOf(TITLES) + "\""));
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            String visit = ", \"time on site\": " + dice.between(20, 400) + ", \"pages\": " + dice.between(1, 6);
            done.add(new Done("site visited", dice.before(TODAY, 150), visit));
        }
        done.sort(Comparator.comparing(Done::at));
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"activities\": ["
                + String.join(", ", done.stream().map(Done::json).toList()) + "]}";
    }

    /**
     * One thing that a lead did.
     *
     * @param attributes as they stand in the object, each after a comma
     */
    private record Done(String activity, LocalDateTime at, String attributes) {
        String json() {
            return "{\"activity\": \"" + activity + "\", \"at\": \"" + at + "Z\"" + attributes + "}";
        }
    }
}
