package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.meritlang.model.Example;

/** Leaves out of a lead what it can do without: first half of its facts at a time, in the end one by one. */
final class FewestFacts {
    /** A lead with more facts stays as it is. */
    private static final int MOST_FACTS = 400;

    private final Predicate<Example> shows;

    /** @param shows whether a lead shows what it is to show; may say no where there is no time to find out */
    FewestFacts(Predicate<Example> shows) {
        this.shows = shows;
    }

    /** What a lead did alike, or the name of an attribute. */
    private record Fact(String name, Map<String, Object> attributes, boolean isDeed) {
        static Fact of(Example.Deed deed) {
            return new Fact(deed.activity(), deed.attributes(), true);
        }
    }

    Example of(Example lead) {
        List<Fact> facts = facts(lead);
        if (facts.size() > MOST_FACTS) {
            return lead;
        }
        for (int size = Math.max(1, facts.size() / 2); size > 0; size /= 2) {
            for (int from = 0; from < facts.size(); ) {
                List<Fact> rest = new ArrayList<>(facts);
                rest.subList(from, Math.min(from + size, rest.size())).clear();
                if (shows.test(only(rest, lead))) {
                    facts = rest;
                } else {
                    from += size;
                }
            }
        }
        return only(facts, lead);
    }

    private static List<Fact> facts(Example lead) {
        Set<Fact> facts = new LinkedHashSet<>();
        lead.attributes().keySet().forEach(name -> facts.add(new Fact(name, Map.of(), false)));
        lead.deeds().forEach(deed -> facts.add(Fact.of(deed)));
        return List.copyOf(facts);
    }

    private static Example only(List<Fact> facts, Example lead) {
        Set<Fact> kept = Set.copyOf(facts);
        Map<String, Object> attributes = new LinkedHashMap<>(lead.attributes());
        attributes.keySet().removeIf(name -> !kept.contains(new Fact(name, Map.of(), false)));
        List<Example.Deed> deeds = lead.deeds().stream()
                .filter(deed -> kept.contains(Fact.of(deed)))
                .toList();
        return new Example(lead.title(), lead.span(), lead.asOf(), attributes, deeds, lead.expectations());
    }
}
