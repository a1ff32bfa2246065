package org.meritlang.analysis.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.meritlang.data.Truth;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.patience.Patience;
import org.meritlang.schema.Activity;

/**
 * Which conditions can hold together. Errs on one side only: what it calls impossible is impossible for
 * every lead; of what is too much to think about it says that it is possible.
 */
public final class Logic {
    private static final int MOST_TESTS = 300;

    /** In truths of one test in one way; beyond that everything is possible. */
    private static final long MOST_WORK = 8_000_000;

    /** A question takes as long as so many truths, however little it asks. */
    private static final int ASKING = 10;

    private final PlainForm plain;
    private final TopicCells cells;
    private final Map<Condition, Condition> plainForms = new HashMap<>();
    private final Budget budget = new Budget(MOST_WORK);

    private Logic(PlainForm plain, TopicCells cells) {
        this.plain = plain;
        this.cells = cells;
    }

    /** About leads. */
    public static Logic of(CheckedModel model) {
        return new Logic(new PlainForm(model.definitions()), new TopicCells(model.attributes(), model.labellings()));
    }

    /** About occurrences, in what stands behind {@code where}. */
    public static Logic of(Activity activity) {
        return new Logic(new PlainForm(List.of()), new TopicCells(activity.attributes(), List.of()));
    }

    /** Whether the condition may be true of some lead. */
    public boolean canHold(Condition condition) {
        return canHold(List.of(condition), List.of());
    }

    /** Whether the condition may be false of some lead; of others it may be unknown. */
    public boolean canFail(Condition condition) {
        return canHold(List.of(new Condition.Not(condition)), List.of());
    }

    /** Whether the condition may be unknown of some lead, or false. */
    public boolean canBeOpen(Condition condition) {
        return canHold(List.of(), List.of(condition));
    }

    /** Whether every lead of which the one is true is one of which the other is. */
    public boolean implies(Condition from, Condition to) {
        return !canHold(List.of(from), List.of(to));
    }

    /** The topics of a condition. */
    public Set<Topic> topics(Condition condition) {
        Set<Topic> topics = new LinkedHashSet<>();
        tests(plainForm(condition), test -> topics.add(Topic.of(test)));
        return topics;
    }

    /** Whether a condition asks no more than whether there is a value. */
    public boolean asksWhetherKnown(Condition condition) {
        Condition plain = plainForm(condition);
        return plain instanceof Condition.KnownAttribute
                || plain instanceof Condition.KnownNumber
                || plain instanceof Condition.KnownText;
    }

    Condition plainForm(Condition condition) {
        return plainForms.computeIfAbsent(condition, plain::of);
    }

    /** Whether of some lead all of these may be true while none of those is. */
    public boolean canHold(List<Condition> held, List<Condition> notHeld) {
        Patience.current().check();
        if (budget.isSpent()) {
            return true;
        }
        List<Wish> wishes = new ArrayList<>();
        held.forEach(condition -> addHeld(plainForm(condition), wishes));
        notHeld.forEach(condition -> addNotHeld(plainForm(condition), wishes));
        budget.spend(
                ASKING + wishes.stream().mapToInt(wish -> wish.topics().size()).sum());
        return byTopic(wishes).stream().allMatch(this::canBe);
    }

    /** A condition that shall be true, or shall not. */
    private record Wish(Condition condition, boolean held, Set<Topic> topics) {
        static Wish of(Condition condition, boolean held) {
            Set<Topic> topics = new LinkedHashSet<>();
            tests(condition, test -> topics.add(Topic.of(test)));
            return new Wish(condition, held, topics);
        }

        boolean isGranted(byte truth) {
            return held == (truth == Truth.TRUE);
        }
    }

    private static void addHeld(Condition condition, List<Wish> wishes) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> addHeld(term, wishes));
        } else if (condition instanceof Condition.Not not && not.term() instanceof Condition.Or or) {
            or.terms().forEach(term -> addHeld(opposite(term), wishes));
        } else {
            wishes.add(Wish.of(condition, true));
        }
    }

    private static void addNotHeld(Condition condition, List<Wish> wishes) {
        if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> addNotHeld(term, wishes));
        } else if (condition instanceof Condition.Not not && not.term() instanceof Condition.And and) {
            and.terms().forEach(term -> addNotHeld(opposite(term), wishes));
        } else {
            wishes.add(Wish.of(condition, false));
        }
    }

    private static Condition opposite(Condition condition) {
        return condition instanceof Condition.Not not ? not.term() : new Condition.Not(condition);
    }

    private static void tests(Condition condition, Consumer<Condition> found) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> tests(term, found));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> tests(term, found));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.terms().forEach(term -> tests(term, found));
        } else if (condition instanceof Condition.Not not) {
            tests(not.term(), found);
        } else if (!(condition instanceof Condition.Constant)) {
            found.accept(condition);
        }
    }

    /** Wishes that hang together by their topics; those of different groups do not touch each other. */
    private static Collection<List<Wish>> byTopic(List<Wish> wishes) {
        Map<Topic, Integer> places = new HashMap<>();
        wishes.forEach(wish -> wish.topics().forEach(topic -> places.putIfAbsent(topic, places.size())));
        Knots knots = new Knots(places.size());
        for (Wish wish : wishes) {
            List<Integer> own = wish.topics().stream()
                    .map(topic -> places.getOrDefault(topic, 0))
                    .toList();
            own.forEach(place -> knots.tie(own.get(0), place));
        }
        Map<Integer, List<Wish>> groups = new LinkedHashMap<>();
        int alone = -1;
        for (Wish wish : wishes) {
            Optional<Topic> first = wish.topics().stream().findFirst();
            int knot = first.isPresent() ? knots.knot(places.getOrDefault(first.get(), 0)) : alone--;
            groups.computeIfAbsent(knot, any -> new ArrayList<>()).add(wish);
        }
        return groups.values();
    }

    private boolean canBe(List<Wish> wishes) {
        Map<Topic, Map<Condition, Integer>> byTopic = new LinkedHashMap<>();
        Map<Condition, Integer> places = new HashMap<>();
        for (Wish wish : wishes) {
            tests(wish.condition(), test -> {
                if (!places.containsKey(test)) {
                    places.put(test, places.size());
                    byTopic.computeIfAbsent(Topic.of(test), t -> new LinkedHashMap<>())
                            .put(test, places.size() - 1);
                }
            });
        }
        if (places.size() > MOST_TESTS || budget.isSpent()) {
            return true;
        }
        budget.spend(2L * places.size() * places.size());
        Worlds worlds = new Worlds(places.size());
        byTopic.forEach((topic, tests) -> worlds.add(
                cells.of(topic, new ArrayList<>(tests.keySet())),
                tests.values().stream().mapToInt(Integer::intValue).toArray()));
        for (Wish wish : wishes) {
            Formula formula = Formula.of(wish.condition(), places);
            List<Integer> own = new ArrayList<>();
            tests(wish.condition(), test -> own.add(places.getOrDefault(test, 0)));
            worlds.require(truths -> wish.isGranted(formula.truth(truths)), own);
        }
        boolean areAny = worlds.areAny();
        budget.spend((long) worlds.steps() * wishes.size());
        return areAny;
    }
}
