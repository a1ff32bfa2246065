package org.meritlang.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Finds what two models say the same of under two names. What is made of renamed things is the same only across their
 * names: so one that is found helps to find others, and where none is left that stands alone, one that fits but for
 * names which may be renamed, too, is supposed. In the end all that was supposed has to hold.
 */
final class RenameSearch {
    /** Of rounds in which something is supposed. */
    private static final int MOST_ROUNDS = 50;

    private final ModelText old;
    private final ModelText young;
    private final Predicate<Thing> stays;
    private final Pairs pairs = new Pairs();

    private RenameSearch(ModelText old, ModelText young, Predicate<Thing> stays) {
        this.old = old;
        this.young = young;
        this.stays = stays;
    }

    /**
     * Searches.
     *
     * @param stays what is there still whatever the new model says
     */
    static Pairs of(ModelText old, ModelText young, Predicate<Thing> stays) {
        RenameSearch search = new RenameSearch(old, young, stays);
        search.pairCertain();
        for (int i = 0; i < MOST_ROUNDS && search.pair(true); i++) {
            search.pairCertain();
        }
        search.drop();
        return search.pairs;
    }

    private void pairCertain() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = pair(false);
        }
    }

    /**
     * Makes pairs of those of which the same is said, and of no others.
     *
     * @param supposes whether names that may be renamed, too, do not count
     */
    private boolean pair(boolean supposes) {
        Set<Thing> gone = gone();
        Set<Thing> come = come();
        Map<List<Object>, List<Thing>> before =
                bySaying(gone, new Sayings(old, pairs::now, thing -> supposes && gone.contains(thing)));
        Map<List<Object>, List<Thing>> after =
                bySaying(come, new Sayings(young, UnaryOperator.identity(), thing -> supposes && come.contains(thing)));
        boolean isAny = false;
        for (Map.Entry<List<Object>, List<Thing>> one : before.entrySet()) {
            List<Thing> same = after.getOrDefault(one.getKey(), List.of());
            if (one.getValue().size() == 1 && same.size() == 1) {
                pairs.put(one.getValue().get(0), same.get(0));
                isAny = true;
            }
        }
        return isAny;
    }

    private static Map<List<Object>, List<Thing>> bySaying(Set<Thing> things, Sayings sayings) {
        Map<List<Object>, List<Thing>> all = new HashMap<>();
        things.forEach(thing ->
                all.computeIfAbsent(sayings.of(thing), any -> new ArrayList<>()).add(thing));
        return all;
    }

    /** What the new model does not name, although its name could be another one. */
    private Set<Thing> gone() {
        Set<Thing> gone = new HashSet<>();
        for (Thing thing : old.things()) {
            if (!pairs.isPaired(thing)
                    && !young.things().contains(pairs.now(thing))
                    && isUsed(old, thing)
                    && !stays.test(thing)) {
                gone.add(thing);
            }
        }
        return gone;
    }

    /** What the old model does not name, and has no other thing by the name of. */
    private Set<Thing> come() {
        Set<Thing> known = pairs.after();
        old.things().stream().map(pairs::now).forEach(known::add);
        Set<Thing> come = new HashSet<>();
        for (Thing thing : young.things()) {
            boolean isTaken = thing.isKnownEverywhere() && old.knows(thing.key());
            if (!known.contains(thing) && isUsed(young, thing) && !isTaken) {
                come.add(thing);
            }
        }
        return come;
    }

    /** Of what data have, what is asked of it tells what it is; a declaration says too little. */
    private static boolean isUsed(ModelText model, Thing thing) {
        return switch (thing.what()) {
            case FACT, DETAIL -> model.mentions(thing).stream().anyMatch(mention -> !mention.declares());
            case SCORE -> !thing.key().equals(Naming.TOTAL);
            case GROUP, MATRIX, DECISION, DEFINITION, LIST, LIST_FILE, LABEL -> true;
        };
    }

    /** Drops pairs of which not the same is said after all, until all hold. */
    private void drop() {
        boolean goesOn = true;
        while (goesOn) {
            Sayings before = new Sayings(old, pairs::now, thing -> false);
            Sayings after = new Sayings(young, UnaryOperator.identity(), thing -> false);
            List<Thing> wrong = pairs.before().stream()
                    .filter(thing -> !before.of(thing).equals(after.of(pairs.now(thing))))
                    .toList();
            wrong.forEach(pairs::remove);
            goesOn = !wrong.isEmpty();
        }
    }
}
