package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Occasion;
import org.meritlang.evaluate.Occasion.Fate;
import org.meritlang.evaluate.Worth;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Aging;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Sentence;
import org.meritlang.model.Windows;
import org.meritlang.patience.Patience;
import org.meritlang.score.Points;

/** What the sentences of a group gave to one lead. */
final class RuleLines implements Rule.Visitor<List<Line>> {
    private final OneLead seen;
    private final Could could;

    /**
     * @param room in the score for points that could come
     */
    RuleLines(OneLead seen, Room room) {
        this.seen = seen;
        this.could = new Could(room);
    }

    /** A line for a sentence; for a table one for each row that acts, or one for all where none does. */
    List<Line> of(Rule rule) {
        Patience.current().check();
        return rule.accept(this);
    }

    @Override
    public List<Line> visitWhen(Rule.When rule) {
        boolean isPossible = Possible.holds(rule.condition(), seen);
        Standing standing = isPossible ? standing(seen.truth(rule.condition())) : Standing.FAILS;
        Set<String> facts = new LinkedHashSet<>(ConditionFacts.of(rule.condition(), seen));
        if (standing == Standing.HOLDS) {
            rule.aging().flatMap(aging -> aged(rule.points(), aging)).ifPresent(facts::add);
        }
        return List.of(line(rule.sentence(), standing, points(rule.sentence()), facts, could.once(rule)));
    }

    /** What became of points that shrink with the age of the newest occurrence; nothing where they are whole. */
    private Optional<String> aged(long points, Aging aging) {
        List<Occasion> meant = seen.trace().occasions(aging.occurrences(), seen.lead()).stream()
                .filter(OccurrenceWords::isMeant)
                .toList();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Occasion newest = OccurrenceWords.newest(meant);
        Worth worth = seen.trace().worth(points, aging.decay(), newest);
        return DecayWords.of(worth, aging.decay(), seen.trace().today() - newest.day());
    }

    @Override
    public List<Line> visitPerAmount(Rule.PerAmount rule) {
        long steps = seen.trace().steps(rule, seen.lead());
        Set<String> amounts = new LinkedHashSet<>();
        new NumberFacts(seen, amounts, false).add(rule.number());
        Optional<String> fits =
                Optional.of(times(steps, OneLead.plain(rule.step()))).filter(any -> steps > 0);
        Set<String> facts = new LinkedHashSet<>(followed(List.copyOf(amounts), fits));
        long points = points(rule.sentence());
        boolean acts = holds(rule.when()) && steps > 0;
        if (acts) {
            CapWords.of(Points.decimal(rule.points()).multiply(BigDecimal.valueOf(steps)), points)
                    .ifPresent(facts::add);
        }
        Standing own = steps < 0 ? Standing.UNKNOWN : standing(Truth.of(steps > 0));
        return List.of(line(rule.sentence(), own, rule.when(), points, facts, could.each(rule.points(), rule.cap())));
    }

    /** {@code 42 times 100}. */
    private static String times(long steps, String step) {
        return steps + " × " + step;
    }

    @Override
    public List<Line> visitTable(Rule.Table table) {
        int taken = seen.trace().row(table, seen.lead());
        List<Condition> tests = table.rows().stream().map(Rule.Row::condition).toList();
        if (taken >= 0) {
            Rule.Row row = table.rows().get(taken);
            long points = points(row.sentence());
            Set<String> facts = new LinkedHashSet<>(factsOfRow(tests, taken));
            Optional<String> aged = row.aging().flatMap(aging -> aged(row.points(), aging));
            aged.ifPresent(facts::add);
            if (aged.isEmpty()) {
                CapWords.of(Points.decimal(row.points()), points).ifPresent(facts::add);
            }
            return List.of(row(row.sentence(), table.sentence(), points, facts));
        }
        boolean unknown = tests.stream().anyMatch(test -> seen.truth(test) == Truth.UNKNOWN);
        boolean wouldTake = tests.stream().anyMatch(test -> seen.truth(test) == Truth.TRUE);
        Standing own = unknown && !wouldTake ? Standing.UNKNOWN : standing(Truth.of(wouldTake));
        Set<String> facts = new LinkedHashSet<>(ConditionFacts.of(tests, seen));
        return List.of(line(table.sentence(), own, table.when(), 0, facts, could.row(table)));
    }

    /** Of a row that takes what no other does, those of the first row. */
    private List<String> factsOfRow(List<Condition> tests, int row) {
        List<String> own = ConditionFacts.of(tests.get(row), seen);
        return own.isEmpty() ? ConditionFacts.of(tests.get(0), seen) : own;
    }

    @Override
    public List<Line> visitPerOccurrence(Rule.PerOccurrence rule) {
        List<Occasion> meant = seen.trace().occasions(rule, seen.lead());
        List<Occasion> counted = counted(meant);
        List<Worth> worths =
                counted.stream().map(each -> seen.trace().worth(rule, each)).toList();
        long points = points(rule.sentence());
        boolean untold = seen.trace().isUntold(rule.occurrences(), seen.lead());
        Optional<String> decayed = rule.decay().flatMap(decay -> DecayWords.of(worths, counted, decay, seen));
        Set<String> facts = new LinkedHashSet<>(
                followed(occurrences(rule.occurrences(), meant, untold), untold ? Optional.empty() : decayed));
        if (!untold) {
            facts.addAll(new LimitWords(rule.limits(), seen.model(), rule.occurrences()).notCounted(meant));
        }
        if (!untold && holds(rule.when())) {
            CapWords.of(sum(worths), points).ifPresent(facts::add);
        }
        Standing own = untold && Possible.happened(rule.occurrences(), seen)
                ? Standing.UNKNOWN
                : standing(Truth.of(!counted.isEmpty()));
        return List.of(line(rule.sentence(), own, rule.when(), points, facts, could.each(rule.points(), rule.cap())));
    }

    /** The last of the facts with what follows from it. */
    private static List<String> followed(List<String> facts, Optional<String> what) {
        if (what.isEmpty() || facts.isEmpty()) {
            return facts;
        }
        List<String> all = new ArrayList<>(facts);
        all.set(all.size() - 1, facts.get(facts.size() - 1) + ": " + what.get());
        return all;
    }

    private List<String> occurrences(Occurrences named, List<Occasion> meant, boolean untold) {
        if (untold && Possible.happened(named, seen)) {
            return Windows.allDates(named.windows()).stream()
                    .flatMap(date -> seen.date(date).stream())
                    .toList();
        }
        OccurrenceWords words = new OccurrenceWords(seen, named.activity(), named.windows());
        return List.of(meant.isEmpty() ? words.of(named) : words.told(meant));
    }

    private static List<Occasion> counted(List<Occasion> meant) {
        return meant.stream().filter(each -> each.fate() == Fate.COUNTS).toList();
    }

    private static BigDecimal sum(List<Worth> worths) {
        return worths.stream().map(worth -> Points.decimal(worth.left())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Line> visitOccurrenceTable(Rule.OccurrenceTable table) {
        List<Occasion> meant = seen.trace().occasions(table, seen.lead());
        List<Occasion> counted = counted(meant);
        boolean untold = seen.trace().isUntold(table.occurrences(), seen.lead());
        List<String> notCounted = untold
                ? List.of()
                : new LimitWords(table.limits(), seen.model(), table.occurrences()).notCounted(meant);
        if (untold || counted.isEmpty() || !holds(table.when())) {
            Set<String> facts = new LinkedHashSet<>(occurrences(table.occurrences(), meant, untold));
            facts.addAll(notCounted);
            boolean rowsUntold =
                    table.rows().stream().anyMatch(row -> seen.trace().isUntold(row.taken(), seen.lead()));
            boolean isOpen = untold || (counted.isEmpty() && rowsUntold);
            Standing own = isOpen && Possible.happened(table.occurrences(), seen)
                    ? Standing.UNKNOWN
                    : standing(Truth.of(!counted.isEmpty()));
            return List.of(line(table.sentence(), own, table.when(), 0, facts, could.row(table)));
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            ofRow(table, row, counted).ifPresent(lines::add);
        }
        lines.set(0, lines.get(0).withMore(notCounted));
        return lines;
    }

    private Optional<Line> ofRow(Rule.OccurrenceTable table, int row, List<Occasion> counted) {
        List<Occasion> taken = counted.stream()
                .filter(each -> seen.trace().worth(table, each).row() == row)
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = table.rows().get(row).sentence();
        List<Worth> worths =
                taken.stream().map(each -> seen.trace().worth(table, each)).toList();
        OccurrenceWords words = new OccurrenceWords(
                seen,
                table.occurrences().activity(),
                table.rows().get(row).taken().windows());
        long points = points(sentence);
        Optional<String> decayed = table.decay().flatMap(decay -> DecayWords.of(worths, taken, decay, seen));
        Set<String> facts = new LinkedHashSet<>(followed(List.of(words.told(taken)), decayed));
        CapWords.of(sum(worths), points).ifPresent(facts::add);
        return Optional.of(row(sentence, table.sentence(), points, facts));
    }

    @Override
    public List<Line> visitPerSilence(Rule.PerSilence rule) {
        long periods = seen.trace().periods(rule, seen.lead());
        Set<String> facts = new LinkedHashSet<>(new SilenceFacts(seen).of(rule.silence()));
        long points = points(rule.sentence());
        if (periods > 0) {
            String period = Counted.of(
                    rule.silence().amount(),
                    rule.silence().unit().singular(),
                    rule.silence().unit().plural());
            boolean isHeld = holds(rule.when()) && Points.times(periods, rule.points()) != points;
            facts.add(isHeld ? "held at the cap" : times(periods, period));
        }
        Standing own = periods < 0 ? Standing.UNKNOWN : standing(Truth.of(periods > 0));
        return List.of(line(rule.sentence(), own, rule.when(), points, facts, could.each(rule.points(), rule.cap())));
    }

    private boolean holds(Optional<Condition> when) {
        return when.isEmpty() || seen.truth(when.get()) == Truth.TRUE;
    }

    private long points(Sentence sentence) {
        return seen.trace().points(sentence, seen.lead());
    }

    static Standing standing(byte truth) {
        return switch (truth) {
            case Truth.TRUE -> Standing.HOLDS;
            case Truth.FALSE -> Standing.FAILS;
            default -> Standing.UNKNOWN;
        };
    }

    /** Of a sentence with a {@code when} of its own: both have to hold. */
    private Line line(
            Sentence sentence,
            Standing own,
            Optional<Condition> when,
            long points,
            Set<String> facts,
            Optional<String> could) {
        if (when.isEmpty()) {
            return line(sentence, own, points, facts, could);
        }
        Standing above = standing(seen.truth(when.get()));
        Standing both = above == Standing.FAILS || own == Standing.FAILS
                ? Standing.FAILS
                : above == Standing.UNKNOWN ? above : own;
        List<String> ofWhen = ConditionFacts.of(when.get(), seen);
        Set<String> all = new LinkedHashSet<>(above == Standing.HOLDS ? facts : Set.of());
        all.addAll(ofWhen);
        return line(sentence, both, points, all, could);
    }

    private static Line line(
            Sentence sentence, Standing standing, long points, Set<String> facts, Optional<String> could) {
        return new Line(
                Kind.RULE,
                points == 0 ? standing : Standing.HOLDS,
                Points.decimal(points),
                sentence.subject(),
                sentence.because(),
                sentence.words(),
                List.copyOf(facts),
                standing == Standing.UNKNOWN ? could : Optional.empty());
    }

    private static Line row(Sentence row, Sentence table, long points, Set<String> facts) {
        return new Line(
                Kind.ROW,
                Standing.HOLDS,
                Points.decimal(points),
                row.subject(),
                row.because().or(table::because),
                row.words(),
                List.copyOf(facts),
                Optional.empty());
    }
}
