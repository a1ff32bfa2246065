package org.meritlang.repl.diff;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.meritlang.change.Change;
import org.meritlang.change.Rename;
import org.meritlang.repl.write.Fitting;
import org.meritlang.score.Points;

/** What changes, in numbers and sentences, the same for every format. */
public final class DiffSummary {
    private final Comparison comparison;
    private final ChangeTally tally;

    /** Sums up a whole run. */
    public DiffSummary(Comparison comparison, ChangeTally tally) {
        this.comparison = comparison;
        this.tally = tally;
    }

    /** How many leads change. */
    public long changed() {
        return tally.changed();
    }

    /** {@code 12 of 1,000 leads change}. */
    public String headline() {
        long leads = tally.leads();
        return number(tally.changed()) + " of " + number(leads) + (leads == 1 ? " lead" : " leads")
                + (tally.changed() == 1 ? " changes" : " change");
    }

    /** Which way they go and what outputs come and go; a piece each, none where nothing is to be said. */
    public List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        piece(pieces, tally.up(), " up by total");
        piece(pieces, tally.down(), " down by total");
        piece(pieces, tally.newlyDisqualified(), " newly disqualified");
        piece(pieces, tally.noLongerDisqualified(), " no longer disqualified");
        pieces.addAll(outputs());
        return pieces;
    }

    /** What outputs come, go or go by other names, which no lead can show; a piece each. */
    public List<String> outputs() {
        List<String> pieces = new ArrayList<>();
        outputs(pieces, comparison.outputs().added(), "added");
        outputs(pieces, comparison.outputs().removed(), "removed");
        pieces.addAll(renames());
        return pieces;
    }

    /** What only goes by another name; a piece each. */
    public List<String> renames() {
        return comparison.renames().stream()
                .map(Rename::told)
                .map(Fitting::printable)
                .toList();
    }

    private static void piece(List<String> pieces, long count, String what) {
        if (count > 0) {
            pieces.add(number(count) + what);
        }
    }

    private static void outputs(List<String> pieces, List<String> names, String what) {
        if (!names.isEmpty()) {
            pieces.add(what + (names.size() == 1 ? " output `" : " outputs `") + String.join("`, `", names) + "`");
        }
    }

    /**
     * A sentence that differs, and what it does.
     *
     * @param leads how many leads change because of it
     * @param points by how many it moves them together; empty where it moves none
     * @param place the score, group or label that it belongs to; perhaps empty
     */
    public record Line(String leads, String points, String change, String place, String sentence) {
        /** The cells of a table. */
        public List<String> cells() {
            return List.of(leads, points, change, place, sentence);
        }
    }

    /** The titles above {@link Line#cells()}. */
    public static List<String> lineTitles() {
        return List.of("leads", "points", "", "of", "sentence");
    }

    /** The changes because of which some lead changes, those that change most leads first. */
    public List<Line> lines() {
        return IntStream.range(0, comparison.steps().size())
                .filter(step -> tally.leads(step) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer step) -> tally.leads(step))
                        .reversed())
                .flatMap(step -> lines(step).stream())
                .toList();
    }

    /** The changes because of which no lead changes, in the order of the file. */
    public List<Change> idle() {
        return IntStream.range(0, comparison.steps().size())
                .filter(step -> tally.leads(step) == 0)
                .boxed()
                .flatMap(step -> comparison.steps().get(step).stream())
                .toList();
    }

    /** A change that cannot be made without others stands above them; the numbers are of all together. */
    private List<Line> lines(int step) {
        List<Line> lines = new ArrayList<>();
        for (Change change : comparison.steps().get(step)) {
            boolean isFirst = lines.isEmpty();
            lines.add(new Line(
                    isFirst ? number(tally.leads(step)) : "with it",
                    isFirst ? points(step) : "",
                    change.status().word(),
                    Fitting.printable(change.shown().place()),
                    sentence(change)));
        }
        return lines;
    }

    /** A change in words, as lines have it. */
    public static String sentence(Change change) {
        return Fitting.printable(CauseText.sentence(change));
    }

    private String points(int step) {
        List<CommonOutputs.Common> scores = comparison.outputs().scores();
        long[] moves = IntStream.range(0, scores.size())
                .mapToLong(score -> tally.points(step, score).longValue())
                .toArray();
        return CauseText.points(
                moves,
                score -> Fitting.printable(scores.get(score).name()),
                score -> points(tally.points(step, score)));
    }

    private static String points(BigInteger sum) {
        BigDecimal points = new BigDecimal(sum, Points.SCALE).stripTrailingZeros();
        return String.format(Locale.ROOT, "%+,." + Math.max(0, points.scale()) + "f", points);
    }

    /**
     * How many leads that change go from which label to which.
     *
     * @param titles the labelling, then the labels after
     * @param rows a label before, then how many go from there to each label after
     */
    public record Ways(List<String> titles, List<List<String>> rows) {
        public Ways {
            titles = List.copyOf(titles);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A table for every labelling of which some lead changes its label. */
    public List<Ways> ways() {
        List<Ways> tables = new ArrayList<>();
        for (int i = 0; i < comparison.outputs().labellings().size(); i++) {
            CommonOutputs.CommonLabelling labelling =
                    comparison.outputs().labellings().get(i);
            int place = i;
            int count = labelling.labels().size();
            List<Integer> from = IntStream.range(0, count)
                    .filter(f -> IntStream.range(0, count).anyMatch(t -> moves(place, f, t)))
                    .boxed()
                    .toList();
            List<Integer> to = IntStream.range(0, count)
                    .filter(t -> IntStream.range(0, count).anyMatch(f -> moves(place, f, t)))
                    .boxed()
                    .toList();
            if (!from.isEmpty()) {
                tables.add(ways(i, labelling, from, to));
            }
        }
        return tables;
    }

    private boolean moves(int labelling, int from, int to) {
        return from != to && tally.way(labelling, from, to) > 0;
    }

    private Ways ways(int place, CommonOutputs.CommonLabelling labelling, List<Integer> from, List<Integer> to) {
        List<String> titles = new ArrayList<>(List.of(labelling.name()));
        to.forEach(
                label -> titles.add("→ " + Fitting.printable(labelling.labels().get(label))));
        List<List<String>> rows = new ArrayList<>();
        for (int before : from) {
            List<String> row =
                    new ArrayList<>(List.of(Fitting.printable(labelling.labels().get(before))));
            to.forEach(after -> row.add(moves(place, before, after) ? number(tally.way(place, before, after)) : "·"));
            rows.add(row);
        }
        return new Ways(titles, rows);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
