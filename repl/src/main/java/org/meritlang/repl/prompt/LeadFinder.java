package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meritlang.source.Spelling;

/** Finds a lead by its id, by its name, or by a beginning of either that only one has. */
record LeadFinder(HeldLeads held) {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_LOOKED_AT = 20_000;

    /**
     * The lead that is meant; empty if there is none.
     *
     * @throws Refused if several are
     */
    Optional<Place> find(String said) throws Refused {
        String text = said.strip().replaceAll("^\"|\"$", "");
        String folded = Spelling.foldCase(text);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        List<Place> found = withId(text);
        if (found.isEmpty()) {
            found = all(place -> Spelling.foldCase(held.name(place)).equals(folded));
        }
        if (found.isEmpty()) {
            found = all(place -> Spelling.foldCase(held.name(place)).startsWith(folded));
        }
        if (found.isEmpty()) {
            found = all(place -> Spelling.foldCase(held.id(place)).startsWith(folded));
        }
        return only(text, found);
    }

    /**
     * The lead that has exactly this id; empty if there is none.
     *
     * @throws Refused if several have it
     */
    Optional<Place> byId(String id) throws Refused {
        return only(id, withId(id));
    }

    /** Names that begin so, in the order of the data, and ids that do; of so many leads no more than the first. */
    List<String> beginning(String begun, int most) {
        String folded = Spelling.foldCase(begun);
        Set<String> found = new LinkedHashSet<>();
        int looked = 0;
        for (int chunk = 0; chunk < held.kept().size(); chunk++) {
            int size = held.kept().get(chunk).all().size();
            for (int lead = 0; lead < size && found.size() < most && looked < MOST_LOOKED_AT; lead++) {
                looked++;
                Place place = new Place(chunk, lead);
                Stream.of(held.name(place), held.id(place))
                        .filter(known ->
                                !known.isBlank() && Spelling.foldCase(known).startsWith(folded))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private List<Place> withId(String id) {
        return all(place -> held.id(place).equals(id));
    }

    private Optional<Place> only(String text, List<Place> found) throws Refused {
        if (found.size() > 1) {
            throw new Refused(several(text, found));
        }
        return found.stream().findFirst();
    }

    private String several(String text, List<Place> found) {
        List<String> shown = found.stream()
                .limit(MOST_SHOWN)
                .map(place -> held.shown(place) + " (" + held.id(place) + ")")
                .toList();
        return "`" + text + "` may be " + Figures.leads(found.size()) + (found.size() > MOST_SHOWN ? ", e.g. " : ": ")
                + String.join(", ", shown);
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
