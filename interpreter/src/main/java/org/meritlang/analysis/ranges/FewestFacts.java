package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.meritlang.model.Example;

/**
 * Leaves out of a lead what it can do without: first half of its facts at a time, in the end one by one; then of what it
 * did often all but as often as it takes.
 */
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
        Example fewest = only(facts, lead);
        for (Fact fact : facts) {
            fewest = fact.isDeed ? lessOften(fact, fewest) : fewest;
        }
        return fewest;
    }

    /** Twice as often each time until that is enough, then by halves; the first ones of those it did. */
    private Example lessOften(Fact fact, Example lead) {
        int tooFew = 0;
        int enough = (int)
                lead.deeds().stream().filter(deed -> Fact.of(deed).equals(fact)).count();
        for (int times = 1; times < enough; times = Math.max(times + 1, tooFew * 2)) {
            if (shows.test(only(times, fact, lead))) {
                enough = times;
                break;
            }
            tooFew = times;
        }
        while (enough - tooFew > 1) {
            int times = (tooFew + enough) / 2;
            if (shows.test(only(times, fact, lead))) {
                enough = times;
            } else {
                tooFew = times;
            }
        }
        return only(enough, fact, lead);
    }

    private static Example only(int times, Fact fact, Example lead) {
        List<Example.Deed> deeds = new ArrayList<>();
        int kept = 0;
        for (Example.Deed deed : lead.deeds()) {
            if (!Fact.of(deed).equals(fact) || kept++ < times) {
                deeds.add(deed);
            }
        }
        return new Example(lead.title(), lead.span(), lead.asOf(), lead.attributes(), deeds, lead.expectations());
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
