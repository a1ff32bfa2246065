package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.meritlang.check.Statement;
import org.meritlang.score.Origin;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/**
 * Finds the sentences because of which a lead changes. Points are followed rule by rule; what is left of a score's move,
 * and a label that changes by itself, is put down to the changed sentences of that score or label alone.
 */
final class Causes {
    private final CommonOutputs outputs;
    private final int pairCount;
    private final int[] gainsBefore;
    private final int[] gainsAfter;
    private final int[] outBefore;
    private final int[] outAfter;
    /** For each pair the changed pairs it rests on. */
    private final int[][] reliances;
    /** For each pair with points its score's place among the common ones, or -1. */
    private final int[] scoreOf;

    private final boolean[] hasRules;
    private final int[][] ownOfScores;
    private final int[][] ownOfLabellings;
    private final int[] gradedScore;

    Causes(CommonOutputs outputs, Pairing pairing, List<Origin> originsBefore, List<Origin> originsAfter) {
        this.outputs = outputs;
        List<Pair> pairs = pairing.pairs();
        pairCount = pairs.size();
        gainsBefore = pairing.ofGainsBefore(originsBefore);
        gainsAfter = pairing.ofGainsAfter(originsAfter);
        outBefore = pairing.ofDisqualificationsBefore();
        outAfter = pairing.ofDisqualificationsAfter();
        Reliance reliance = new Reliance(pairs);
        reliances = IntStream.range(0, pairCount).mapToObj(reliance::of).toArray(int[][]::new);
        scoreOf = pairs.stream().mapToInt(pair -> scoreOf(pair.shown())).toArray();
        hasRules = new boolean[outputs.scores().size()];
        for (int pair = 0; pair < pairCount; pair++) {
            if (scoreOf[pair] >= 0) {
                hasRules[scoreOf[pair]] |= pairs.get(pair).shown().kind() == Statement.Kind.POINTS;
            }
        }
        ownOfScores = outputs.scores().stream()
                .map(score -> own(pairs, Statement.Kind.SCORE, score.name()))
                .toArray(int[][]::new);
        ownOfLabellings = outputs.labellings().stream()
                .map(labelling -> own(pairs, Statement.Kind.LABEL, labelling.name()))
                .toArray(int[][]::new);
        gradedScore = outputs.labellings().stream()
                .mapToInt(labelling -> gradedScore(labelling.name()))
                .toArray();
    }

    private int scoreOf(Statement statement) {
        return statement.owner().map(this::scoreNamed).orElse(-1);
    }

    private int scoreNamed(String name) {
        return IntStream.range(0, outputs.scores().size())
                .filter(i -> Spelling.same(outputs.scores().get(i).name(), name))
                .findFirst()
                .orElse(-1);
    }

    /** The score that {@code fit grade} grades; -1 if this is no grade. */
    private int gradedScore(String labelling) {
        int end = labelling.lastIndexOf(" grade");
        return end < 0 ? -1 : scoreNamed(labelling.substring(0, end));
    }

    /** The changed pairs that an output itself consists of, besides rules, or rests on. */
    private int[] own(List<Pair> pairs, Statement.Kind kind, String owner) {
        return IntStream.range(0, pairs.size())
                .filter(i -> pairs.get(i).shown().kind() == kind
                        && Spelling.same(pairs.get(i).shown().owner().orElse(""), owner))
                .flatMap(i -> IntStream.of(reliances[i]))
                .filter(i -> pairs.get(i).status() != Pair.Status.SAME)
                .distinct()
                .sorted()
                .toArray();
    }

    Finder finder(ScoredBatch before, ScoredBatch after) {
        return new Finder(before, after);
    }

    /** Finds the causes of the leads of one batch. For one thread. */
    final class Finder {
        private final ScoredBatch before;
        private final ScoredBatch after;
        private final int[] sentences = new int[Math.max(gainsBefore.length, gainsAfter.length)];
        private final long[] points = new long[sentences.length];
        private final long[] moved = new long[pairCount];
        private final long[] explained = new long[outputs.scores().size()];
        private final Map<Integer, Long> found = new TreeMap<>();

        private Finder(ScoredBatch before, ScoredBatch after) {
            this.before = before;
            this.after = after;
        }

        /** What moves most first, equals in the order of the file. */
        List<Cause> find(int lead) {
            found.clear();
            if (before.disqualified(lead) != after.disqualified(lead)) {
                disqualifications(lead);
            } else {
                rules(lead);
                scores(lead);
                labels(lead);
                if (found.isEmpty()) {
                    severalAtOnce(lead);
                }
            }
            List<Cause> causes = new ArrayList<>();
            found.forEach((pair, given) -> causes.add(new Cause(pair, given)));
            causes.sort(Comparator.comparingLong((Cause cause) -> Math.abs(cause.points()))
                    .reversed());
            return causes;
        }

        private void disqualifications(int lead) {
            boolean[] held = new boolean[pairCount];
            for (int i = 0; i < outBefore.length; i++) {
                held[outBefore[i]] = before.disqualifies(i, lead);
            }
            boolean[] holds = new boolean[pairCount];
            for (int i = 0; i < outAfter.length; i++) {
                holds[outAfter[i]] = after.disqualifies(i, lead);
            }
            for (int pair = 0; pair < pairCount; pair++) {
                if (held[pair] != holds[pair]) {
                    add(pair, 0);
                }
            }
        }

        /** What each rule gives more or less than before. */
        private void rules(int lead) {
            Arrays.fill(moved, 0);
            Arrays.fill(explained, 0);
            int count = before.contributions(lead, sentences, points);
            for (int i = 0; i < count; i++) {
                moved[gainsBefore[sentences[i]]] -= points[i];
            }
            count = after.contributions(lead, sentences, points);
            for (int i = 0; i < count; i++) {
                moved[gainsAfter[sentences[i]]] += points[i];
            }
            for (int pair = 0; pair < pairCount; pair++) {
                if (moved[pair] != 0) {
                    add(pair, moved[pair]);
                    if (scoreOf[pair] >= 0) {
                        explained[scoreOf[pair]] += moved[pair];
                    }
                }
            }
        }

        /** What a score moves beyond its rules. */
        private void scores(int lead) {
            for (int score = 0; score < explained.length; score++) {
                long rest = move(score, lead) - explained[score];
                if (rest != 0 && (hasRules[score] || !othersMove(score, lead))) {
                    credit(ownOfScores[score], rest);
                }
            }
        }

        private boolean othersMove(int score, int lead) {
            for (int other = 0; other < explained.length; other++) {
                if (other != score && move(other, lead) != 0) {
                    return true;
                }
            }
            return false;
        }

        private long move(int score, int lead) {
            CommonOutputs.Common common = outputs.scores().get(score);
            return after.points(common.after(), lead) - before.points(common.before(), lead);
        }

        /** Labels that change although nothing moves that they hang on. */
        private void labels(int lead) {
            boolean earlierChanged = false;
            for (int i = 0; i < ownOfLabellings.length; i++) {
                CommonOutputs.CommonLabelling labelling = outputs.labellings().get(i);
                if (before.label(labelling.before(), lead).equals(after.label(labelling.after(), lead))) {
                    continue;
                }
                boolean moves =
                        gradedScore[i] >= 0 ? move(gradedScore[i], lead) != 0 : earlierChanged || othersMove(-1, lead);
                if (!moves) {
                    credit(ownOfLabellings[i], 0);
                }
                earlierChanged = true;
            }
        }

        /** Outputs that move together, so that it cannot be told which of their sentences moves which. */
        private void severalAtOnce(int lead) {
            for (int score = 0; score < explained.length; score++) {
                if (move(score, lead) != 0) {
                    credit(ownOfScores[score], 0);
                }
            }
            for (int i = 0; i < ownOfLabellings.length; i++) {
                CommonOutputs.CommonLabelling labelling = outputs.labellings().get(i);
                if (!before.label(labelling.before(), lead).equals(after.label(labelling.after(), lead))) {
                    credit(ownOfLabellings[i], 0);
                }
            }
        }

        private void credit(int[] pairs, long rest) {
            for (int pair : pairs) {
                add(pair, pairs.length == 1 ? rest : 0);
            }
        }

        private void add(int pair, long given) {
            int[] restsOn = reliances[pair];
            for (int reason : restsOn) {
                found.merge(reason, restsOn.length == 1 ? given : 0, Long::sum);
            }
        }
    }
}
