package org.meritlang.analysis.habits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Sentence;
import org.meritlang.model.Without;

/** What rules ask of activities: of which occurrences, in which windows, how often. For one thread. */
final class AskedActivities implements Rule.Visitor<Void> {
    private final List<Definition> definitions;
    private final Map<Integer, Asked> byActivity = new TreeMap<>();
    private final Set<Integer> open = new HashSet<>();
    private Optional<Sentence> sentence = Optional.empty();

    /**
     * What is asked of one kind of activity.
     *
     * @param counts numbers with which it is compared how often something happened
     * @param sentences those that ask, rows of tables being sentences of their own
     * @param days something if days are counted, or so many of a day, so that it matters on how many days it happened
     */
    record Asked(
            Set<Optional<Condition>> filters,
            Set<DateWindow> windows,
            NavigableSet<Integer> counts,
            Set<Sentence> sentences,
            Set<Occurrences> days) {
        static Asked nothing() {
            return new Asked(
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new TreeSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }

        void add(Asked other) {
            filters.addAll(other.filters);
            windows.addAll(other.windows);
            counts.addAll(other.counts);
            sentences.addAll(other.sentences);
            days.addAll(other.days);
        }
    }

    AskedActivities(List<Definition> definitions) {
        this.definitions = definitions;
    }

    /** By the index of the activity; not to be changed. */
    Map<Integer, Asked> byActivity() {
        return byActivity;
    }

    /** Whether a condition asks for any activity. */
    static boolean isAskedBy(Condition condition, List<Definition> definitions) {
        AskedActivities asked = new AskedActivities(definitions);
        asked.read(condition);
        return !asked.byActivity.isEmpty();
    }

    private void inSentence(Sentence own, Runnable read) {
        sentence = Optional.of(own);
        open.clear();
        read.run();
    }

    private Asked add(Occurrences occurrences) {
        Asked asked = byActivity.computeIfAbsent(occurrences.activity(), any -> Asked.nothing());
        asked.filters.add(occurrences.filter());
        asked.windows.addAll(occurrences.windows());
        sentence.ifPresent(asked.sentences::add);
        return asked;
    }

    private void add(Without without) {
        add(without.occurrences()).windows.add(new DateWindow.InTheLast(without.amount(), without.unit()));
    }

    private void read(Optional<Condition> condition) {
        condition.ifPresent(this::read);
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(this::read);
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(this::read);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.terms().forEach(this::read);
        } else if (condition instanceof Condition.Not not) {
            read(not.term());
        } else if (condition instanceof Condition.Occurs occurs) {
            Asked asked = add(occurs.occurrences());
            asked.counts.add(occurs.count());
            if (occurs.onDays()) {
                asked.days.add(occurs.occurrences());
            }
        } else if (condition instanceof Condition.IsWithout is) {
            add(is.without());
        } else if (condition instanceof Condition.NumberTest test) {
            List<Occurrences> counted = new ArrayList<>();
            read(test.left(), counted);
            read(test.right(), counted);
            Stream.of(test.left(), test.right())
                    .filter(NumberExpression.Constant.class::isInstance)
                    .map(side -> ((NumberExpression.Constant) side).value())
                    .forEach(bound -> counted.forEach(one -> add(one).counts.add(whole(bound))));
        } else if (condition instanceof Condition.Defined defined
                && definitions.get(defined.definition()) instanceof Definition.OfCondition body
                && open.add(defined.definition())) {
            read(body.condition());
        }
    }

    private static int whole(BigDecimal number) {
        return number.min(BigDecimal.valueOf(Integer.MAX_VALUE - 1))
                .max(BigDecimal.ZERO)
                .intValue();
    }

    private void read(NumberExpression number, List<Occurrences> counted) {
        if (number instanceof NumberExpression.Aggregate aggregate) {
            add(aggregate.occurrences());
            counted.add(aggregate.occurrences());
        } else if (number instanceof NumberExpression.Arithmetic arithmetic) {
            read(arithmetic.left(), counted);
            read(arithmetic.right(), counted);
        } else if (number instanceof NumberExpression.Defined defined
                && definitions.get(defined.definition()) instanceof Definition.OfNumber body) {
            read(body.number(), counted);
        }
    }

    @Override
    public Void visitWhen(Rule.When node) {
        inSentence(node.sentence(), () -> read(node.condition()));
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount node) {
        inSentence(node.sentence(), () -> {
            read(node.number(), new ArrayList<>());
            read(node.when());
        });
        return null;
    }

    @Override
    public Void visitTable(Rule.Table node) {
        AskedActivities ofRows = new AskedActivities(definitions);
        for (Rule.Row row : node.rows()) {
            ofRows.inSentence(row.sentence(), () -> ofRows.read(row.condition()));
        }
        node.rows().stream()
                .filter(row -> row.condition() instanceof Condition.Constant)
                .forEach(rest -> ofRows.byActivity.values().forEach(asked -> asked.sentences.add(rest.sentence())));
        ofRows.byActivity.forEach((activity, asked) ->
                byActivity.computeIfAbsent(activity, any -> Asked.nothing()).add(asked));
        inSentence(node.sentence(), () -> read(node.when()));
        return null;
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence node) {
        inSentence(node.sentence(), () -> {
            Asked asked = add(node.occurrences());
            if (!node.limits().frequencies().isEmpty()) {
                asked.days.add(node.occurrences());
            }
            read(node.when());
        });
        return null;
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
        for (Rule.OccurrenceRow row : node.rows()) {
            inSentence(row.sentence(), () -> {
                Asked asked = add(both(node.occurrences(), row.taken()));
                if (!node.limits().frequencies().isEmpty()) {
                    asked.days.add(node.occurrences());
                }
            });
        }
        inSentence(node.sentence(), () -> read(node.when()));
        return null;
    }

    private static Occurrences both(Occurrences table, Occurrences row) {
        List<Condition> filters =
                Stream.concat(table.filter().stream(), row.filter().stream()).toList();
        List<DateWindow> windows =
                Stream.concat(table.windows().stream(), row.windows().stream()).toList();
        Optional<Condition> filter =
                filters.size() < 2 ? filters.stream().findFirst() : Optional.of(new Condition.And(filters));
        return new Occurrences(table.activity(), filter, windows);
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence node) {
        inSentence(node.sentence(), () -> {
            add(node.silence());
            read(node.when());
        });
        return null;
    }
}
