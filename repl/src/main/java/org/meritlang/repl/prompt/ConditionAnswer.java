package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.score.Undecided;

/**
 * For how many leads a condition holds, for how many it cannot be told, and why.
 *
 * @param holds the leads for which it holds
 * @param untold for how many it cannot be told
 * @param causes what is unknown of these, with how many of them
 */
record ConditionAnswer(Leads holds, long untold, Map<String, Long> causes) {
    /** @param words as they were asked */
    static ConditionAnswer of(Inquiry inquiry, String words, View view) {
        List<Inquiry.Answer> answers = view.answers(inquiry);
        List<Place> places = new ArrayList<>();
        long untold = 0;
        Map<String, Long> causes = new LinkedHashMap<>();
        for (int chunk = 0; chunk < answers.size(); chunk++) {
            Inquiry.Answer answer = answers.get(chunk);
            for (int lead = 0; lead < answer.size(); lead++) {
                if (answer.truth(lead) == Truth.TRUE) {
                    places.add(new Place(chunk, lead));
                }
            }
            if (answer.undecided().isPresent()) {
                Undecided undecided = answer.undecided().get();
                untold += undecided.leads();
                undecided.causes().forEach(cause -> causes.merge(cause.what(), cause.leads(), Long::sum));
            }
        }
        Listing listing = Listing.Asked.of(inquiry.hangsOn(), words, view);
        return new ConditionAnswer(new Leads(places, listing), untold, causes);
    }

    /** As the prompt shows it. */
    String text(HeldLeads held, int width) {
        if (held.size() == 0) {
            return "That can be asked of leads. Open some: :open leads.csv\n";
        }
        return Figures.share(holds.places().size(), held.size()) + untold(untold, causes) + "\n"
                + holds.line(held, width);
    }

    /** {@code ; for 61 it cannot be told (employees is unknown)}, or nothing. */
    static String untold(long untold, Map<String, Long> causes) {
        if (untold == 0) {
            return "";
        }
        return "; for " + Figures.number(untold) + " it cannot be told" + why(untold, causes);
    }

    /** {@code  (employees is unknown)}, or nothing where no cause is known. */
    static String why(long untold, Map<String, Long> causes) {
        String why = causes.entrySet().stream()
                .map(cause -> cause.getKey() + " is unknown"
                        + (cause.getValue() == untold ? "" : " for " + Figures.number(cause.getValue())))
                .collect(Collectors.joining(", "));
        return why.isEmpty() ? "" : " (" + why + ")";
    }
}
