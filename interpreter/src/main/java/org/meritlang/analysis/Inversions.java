package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.analysis.ranges.Ages;
import org.meritlang.analysis.ranges.Exhibits;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.syntax.Relation;

/**
 * Finds points that go the wrong way: three opens earn less than one, last week earns less than last
 * month. Points of both signs may mean anything and are not compared.
 */
final class Inversions implements Pass {
    /** In pairs of rows or rules, of a whole model. */
    private static final long MOST_COMPARED = 2_000_000;

    /** To tell of a pair takes as long as to compare so many. */
    private static final long TELLING = 1_000;

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Budget budget = new Budget(MOST_COMPARED);
        List<Score> scores = subject.model().scores();
        for (int score = 0; score < scores.size(); score++) {
            if (scores.get(score).content() instanceof Score.Content.Rules rules) {
                for (Score.Group group : rules.groups()) {
                    new OfGroup(subject, score, findings, budget).tell(group.rules());
                }
            }
        }
        return findings;
    }

    /** How often, in which windows: what a row or a rule takes, with its points. */
    private record Taken(Sentence sentence, Occurrences occurrences, int least, boolean isExact, long points) {
        static Optional<Taken> of(Sentence sentence, Condition condition, long points) {
            if (!(condition instanceof Condition.Occurs occurs) || occurs.onDays()) {
                return Optional.empty();
            }
            boolean isExact = occurs.relation() == Relation.EQUAL;
            boolean counts =
                    isExact || occurs.relation() == Relation.MORE_OR_EQUAL || occurs.relation() == Relation.MORE;
            int least = occurs.relation() == Relation.MORE ? occurs.count() + 1 : occurs.count();
            return counts && least > 0
                    ? Optional.of(new Taken(sentence, occurs.occurrences(), least, isExact, points))
                    : Optional.empty();
        }

        boolean hasSameSign(Taken other) {
            return Long.signum(points) * Long.signum(other.points) >= 0;
        }

        boolean earnsLessThan(Taken other) {
            return hasSameSign(other) && Math.abs(points) < Math.abs(other.points);
        }
    }

    private record OfGroup(Subject subject, int score, List<Finding> findings, Budget budget) {
        void tell(List<Rule> rules) {
            List<Taken> byCount = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule instanceof Rule.Table table) {
                    table(table);
                } else if (rule instanceof Rule.OccurrenceTable table) {
                    windows(table.rows().stream()
                            .map(row -> new Taken(row.sentence(), row.taken(), 1, false, row.points()))
                            .toList());
                } else if (rule instanceof Rule.When when && when.aging().isEmpty()) {
                    Taken.of(when.sentence(), when.condition(), when.points()).ifPresent(byCount::add);
                }
            }
            compareSums(byCount);
        }

        private void table(Rule.Table table) {
            List<Taken> rows = new ArrayList<>();
            for (Rule.Row row : table.rows()) {
                Taken.of(row.sentence(), row.condition(), row.points()).ifPresent(rows::add);
            }
            for (Taken more : rows) {
                for (int i = 0; i < rows.size() && !budget.isSpent(); i++) {
                    Taken fewer = rows.get(i);
                    budget.spend(1);
                    if (more.occurrences.equals(fewer.occurrences)
                            && more.least > fewer.least
                            && more.earnsLessThan(fewer)) {
                        tellMore(more, more.points, fewer, fewer.points);
                    }
                }
            }
            windows(rows.stream().filter(row -> row.least == 1 && !row.isExact).toList());
        }

        /** A row above takes what is fresh; the one below only what is left. */
        private void windows(List<Taken> rows) {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size() && !budget.isSpent(); j++) {
                    budget.spend(1);
                    Taken fresh = rows.get(i);
                    Taken old = rows.get(j);
                    if (isFresher(fresh.occurrences, old.occurrences) && fresh.earnsLessThan(old)) {
                        budget.spend(TELLING);
                        findings.add(Finding.of(
                                Diagnostic.of(
                                                Code.FRESHER_EARNS_LESS,
                                                fresh.sentence.span(),
                                                "What is fresher earns less: " + Thresholds.shown(fresh.points)
                                                        + " here, and " + Thresholds.shown(old.points) + " in "
                                                        + Words.quoted(old.sentence
                                                                .span()
                                                                .text())
                                                        + ".")
                                        .withRelated(old.sentence.span(), "earns more for what is older"),
                                subject.exhibits()
                                        .fewerAndMore(
                                                score,
                                                new Exhibits.Done(fresh.occurrences, 1, List.of()),
                                                new Exhibits.Done(old.occurrences, 1, List.of(fresh.occurrences)))));
                    }
                }
            }
        }

        private static boolean isFresher(Occurrences fresh, Occurrences old) {
            return fresh.activity() == old.activity()
                    && fresh.filter().equals(old.filter())
                    && fresh.windows().size() == 1
                    && old.windows().size() == 1
                    && fresh.windows().get(0) instanceof DateWindow.InTheLast newer
                    && old.windows().get(0) instanceof DateWindow.InTheLast older
                    && Ages.most(newer.amount(), newer.unit()) < Ages.fewest(older.amount(), older.unit());
        }

        /** Rules add up: together they may give less to who does more. */
        private void compareSums(List<Taken> rules) {
            Map<Occurrences, List<Taken>> byOccurrences = new LinkedHashMap<>();
            rules.stream()
                    .filter(rule -> rule.points > 0)
                    .forEach(rule -> byOccurrences
                            .computeIfAbsent(rule.occurrences, any -> new ArrayList<>())
                            .add(rule));
            byOccurrences.values().forEach(this::sumsOfOne);
        }

        private void sumsOfOne(List<Taken> rules) {
            Map<Integer, Long> sums = sums(rules);
            for (Taken more : rules) {
                for (int i = 0; i < rules.size() && !budget.isSpent(); i++) {
                    Taken fewer = rules.get(i);
                    long some = sums.getOrDefault(fewer.least, 0L);
                    long many = sums.getOrDefault(more.least, 0L);
                    budget.spend(1);
                    if (more.least > fewer.least && many < some) {
                        tellMore(more, many, fewer, some);
                        return;
                    }
                }
            }
        }

        /** What the rules give together to those who do it so often, for each count that one of them asks for. */
        private static Map<Integer, Long> sums(List<Taken> rules) {
            NavigableMap<Integer, Long> exactly = new TreeMap<>();
            NavigableMap<Integer, Long> from = new TreeMap<>();
            rules.forEach(rule -> (rule.isExact ? exactly : from).merge(rule.least, rule.points, Long::sum));
            rules.forEach(rule -> exactly.putIfAbsent(rule.least, 0L));
            long running = 0;
            Map<Integer, Long> sums = new HashMap<>();
            for (Map.Entry<Integer, Long> here : exactly.entrySet()) {
                running += from.getOrDefault(here.getKey(), 0L);
                sums.put(here.getKey(), running + here.getValue());
            }
            return sums;
        }

        private void tellMore(Taken more, long many, Taken fewer, long some) {
            budget.spend(TELLING);
            Diagnostic told = Diagnostic.of(
                            Code.MORE_EARNS_LESS,
                            more.sentence.span(),
                            "Who does it more often earns less: " + more.least + " times earn "
                                    + Thresholds.shown(many) + ", "
                                    + (fewer.least == 1 ? "once" : fewer.least + " times")
                                    + " earns " + Thresholds.shown(some) + ".")
                    .withRelated(fewer.sentence.span(), "earns more for less");
            findings.add(Finding.of(
                    told,
                    subject.exhibits()
                            .fewerAndMore(
                                    score,
                                    new Exhibits.Done(more.occurrences, more.least, List.of()),
                                    new Exhibits.Done(fewer.occurrences, fewer.least, List.of()))));
        }
    }
}
