package org.meritlang.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.explain.change.Step;
import org.meritlang.schema.Attribute;

/** A generated lead after changes that were told. */
final class ChangedLead {
    private ChangedLead() {}

    static RawLead of(RawLead lead, List<Step> steps, Instant now) {
        List<RawLead.Cell> cells = new ArrayList<>(lead.cells());
        List<RawLead.Deed> deeds = new ArrayList<>(lead.deeds());
        for (Step step : steps) {
            if (step instanceof Step.Done done) {
                deeds.add(deed(done, now));
            } else if (step instanceof Step.Learnt learnt) {
                set(cells, learnt.attribute(), learnt.value());
            } else {
                Step.Changed changed = (Step.Changed) step;
                set(cells, changed.attribute(), changed.to());
            }
        }
        return new RawLead(lead.id(), cells, deeds);
    }

    private static void set(List<RawLead.Cell> cells, String name, String words) {
        int place = IntStream.range(0, Fields.ALL.size())
                .filter(at -> Fields.ALL.get(at).name().equals(name))
                .findFirst()
                .orElseThrow();
        cells.set(place, cell(words));
    }

    /** As data have what rules write. */
    private static RawLead.Cell cell(String words) {
        String text = words.startsWith("(")
                ? words.substring(1, words.length() - 1).replace("\", \"", "; ").replace("\"", "")
                : words.replace("\\\"", "\u0001").replace("\"", "").replace("\u0001", "\"");
        return RawLead.Cell.of(text, null);
    }

    private static RawLead.Deed deed(Step.Done done, Instant now) {
        int activity = IntStream.range(0, Activities.ALL.size())
                .filter(at -> Activities.ALL.get(at).name().equals(done.activity()))
                .findFirst()
                .orElse(Activities.ALL.size());
        List<RawLead.Cell> cells = new ArrayList<>();
        if (activity < Activities.ALL.size()) {
            for (Attribute attribute : Activities.ALL.get(activity).attributes()) {
                String words = done.with().get(attribute.name());
                cells.add(words == null ? new RawLead.Cell(Optional.empty(), null) : cell(words));
            }
        }
        return new RawLead.Deed(activity, now, cells);
    }
}
