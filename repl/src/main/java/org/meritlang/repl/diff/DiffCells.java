package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.LeadName;
import org.meritlang.repl.write.PointText;

/** A lead that changes as a row for people: {@code 20 → 50.5} where something moves. */
public final class DiffCells {
    private static final int LONGEST_NAME = 32;

    private final Comparison comparison;
    private final LeadName leadName;

    /** Begins; the chunks must have kept the columns of the name. */
    public DiffCells(Comparison comparison, LeadName leadName) {
        this.comparison = comparison;
        this.leadName = leadName;
    }

    /** The titles of the columns: the lead, total and the other scores, labels, why. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("lead"));
        scores().forEach(score -> titles.add(score.name()));
        comparison.outputs().labellings().forEach(labelling -> titles.add(labelling.name()));
        titles.add("because");
        return titles;
    }

    /** For each column whether it holds numbers. */
    public List<Boolean> numbers() {
        List<Boolean> numbers = new ArrayList<>(List.of(false));
        scores().forEach(score -> numbers.add(true));
        comparison.outputs().labellings().forEach(labelling -> numbers.add(false));
        numbers.add(false);
        return numbers;
    }

    /** The cells of a lead. */
    public List<String> of(ChangedLead lead, String betweenCauses) {
        List<String> cells = new ArrayList<>();
        cells.add(Fitting.cut(Fitting.printable(leadName.of(lead.chunk(), lead.after(), lead.lead())), LONGEST_NAME));
        scores().forEach(score -> cells.add(moved(PointText.of(lead.before(score)), PointText.of(lead.after(score)))));
        comparison
                .outputs()
                .labellings()
                .forEach(labelling ->
                        cells.add(Fitting.printable(moved(lead.before(labelling), lead.after(labelling)))));
        cells.add(Fitting.printable(CauseText.inOneCell(lead.causes(), comparison, betweenCauses)));
        return cells;
    }

    private List<CommonOutputs.Common> scores() {
        CommonOutputs outputs = comparison.outputs();
        return Stream.concat(
                        Stream.of(outputs.total()),
                        outputs.scores().stream().limit(outputs.scores().size() - 1L))
                .toList();
    }

    private static String moved(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }
}
