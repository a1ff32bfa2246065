package org.meritlang.examples.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file of activities, oldest first, as a marketing tool would export it. */
final class ActivityCsv {
    private final List<String> attributes;
    private final List<Happening> happenings = new ArrayList<>();

    ActivityCsv(String... attributes) {
        this.attributes = List.of(attributes);
    }

    void add(Happening happening) {
        happenings.add(happening);
    }

    String text() {
        StringBuilder text = new StringBuilder("lead,activity,at");
        attributes.forEach(name -> text.append(',').append(name));
        text.append('\n');
        happenings.sort(Comparator.comparing(Happening::at));
        for (Happening happening : happenings) {
            text.append(happening.lead()).append(',').append(happening.activity());
            text.append(',').append(happening.at());
            happening.attributes().forEach(value -> text.append(',').append(value));
            text.append('\n');
        }
        return text.toString();
    }
}
