package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.util.List;

/** Leads and activities of {@code cooling-signals}: the three signals, at ages on both sides of each period's end. */
final class CoolingSignals {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LEADS = 25;
    private static final List<String> SIGNALS = List.of("pricing page visited", "webinar attended", "link clicked");
    private static final List<String> COMPANIES =
            List.of("Alder Works", "Brisk Foods", "Cobalt Labs", "Dune Travel", "Ember Press", "Fjord Systems");

    private final Dice dice = new Dice(3);

    private CoolingSignals() {}

    static String leads() {
        CoolingSignals signals = new CoolingSignals();
        StringBuilder text = new StringBuilder("id,company\n");
        for (int id = 1; id <= LEADS; id++) {
            text.append(id).append(',').append(signals.dice.oneOf(COMPANIES)).append('\n');
        }
        return text.toString();
    }

    static String activities() {
        CoolingSignals signals = new CoolingSignals();
        ActivityCsv csv = new ActivityCsv();
        for (int id = 1; id <= LEADS; id++) {
            for (int i = signals.dice.between(0, 5); i > 0; i--) {
                String signal = signals.dice.oneOf(SIGNALS);
                csv.add(new Happening(Integer.toString(id), signal, signals.dice.before(TODAY, 90), List.of()));
            }
        }
        return csv.text();
    }
}
