package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meritlang.source.Spelling;

/** Finds a lead by its id, by its name, or by a beginning of either that only one has. */
record LeadFinder(HeldLeads held) {
    private static final int MOST_SHOWN = 5;
    private static final int SHORTEST = 2;

    /**
     * The lead that is meant; empty if there is none.
     *
     * @throws Refused if several are
     */
    Optional<Place> find(String said) throws Refused {
        String text = said.strip().replaceAll("^\"|\"$", "");
        String folded = Spelling.foldCase(text);
        List<Place> found = all(place -> held.id(place).equals(text));
        if (found.isEmpty()) {
            found = all(place -> Spelling.foldCase(held.name(place)).equals(folded));
        }
        if (found.isEmpty() && folded.length() >= SHORTEST) {
            found = all(place -> Spelling.foldCase(held.name(place)).startsWith(folded));
        }
        if (found.isEmpty() && folded.length() >= SHORTEST) {
            found = all(place -> Spelling.foldCase(held.id(place)).startsWith(folded));
        }
        if (found.size() > 1) {
            throw new Refused(several(text, found));
        }
        return found.stream().findFirst();
    }

    private String several(String text, List<Place> found) {
        List<String> shown = found.stream()
                .limit(MOST_SHOWN)
                .map(place -> held.name(place) + " (" + held.id(place) + ")")
                .toList();
        return "`" + text + "` may be " + Figures.leads(found.size()) + ": " + String.join(", ", shown)
                + (found.size() > MOST_SHOWN ? ", …" : "");
    }

    private List<Place> all(Predicate<Place> wanted) {
        List<Place> found = new ArrayList<>();
        held.over(chunk -> {
                    List<Place> inChunk = new ArrayList<>();
                    for (int lead = 0; lead < held.kept().get(chunk).all().size(); lead++) {
                        Place place = new Place(chunk, lead);
                        if (wanted.test(place)) {
                            inChunk.add(place);
                        }
                    }
                    return inChunk;
                })
                .forEach(found::addAll);
        return found;
    }
}
