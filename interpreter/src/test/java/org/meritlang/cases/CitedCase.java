package org.meritlang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A case as the reference shows it: the rules, then a row for each lead, what it has and did before the arrow and what
 * comes of it behind; or each lead's explanation. Rules without leads have their examples' results, or what the checker says.
 */
final class CitedCase {
    private static final String ARROW = "→ ";
    private static final String ID = "id";

    private final Case given;
    private final Trial trial;

    private CitedCase(Case given) {
        this.given = given;
        this.trial = Trial.of(given);
    }

    /** The lines to show, each ended by a line feed. */
    static String text(Case given) {
        CitedCase cited = new CitedCase(given);
        String asOf = given.block(Case.AS_OF).map(day -> "as of " + day).orElse("");
        return given.rules() + "\n" + asOf + cited.results();
    }

    private String results() {
        if (!trial.diagnostics().isEmpty()) {
            return trial.diagnostics();
        }
        if (given.block(Case.EXPLANATION).isPresent()) {
            return trial.explanations();
        }
        return trial.hasLeads() ? leads() : ARROW + "its examples: " + trial.examples();
    }

    private String leads() {
        Table leads = Table.ofCsv(given.block(Case.LEADS).orElseThrow());
        CitedActivities activities = CitedActivities.of(given.block(Case.ACTIVITIES));
        int id = leads.header().indexOf(ID);
        List<Integer> facts = IntStream.range(0, leads.header().size())
                .filter(column -> column != id || (leads.header().size() == 1 && activities.isEmpty()))
                .boxed()
                .toList();
        List<String> header = new ArrayList<>(leads.columns(facts).header());
        header.addAll(activities.header());
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (List<String> lead : leads.rows()) {
            List<List<String>> lines = activities.lines(id < 0 ? "" : lead.get(id));
            for (int line = 0; line < lines.size(); line++) {
                boolean isFirst = line == 0;
                List<String> row = new ArrayList<>();
                facts.forEach(column -> row.add(isFirst ? lead.get(column).strip() : ""));
                row.addAll(lines.get(line));
                rows.add(row);
            }
            lengths.add(lines.size());
        }
        return beside(new Table(header, rows).aligned(0), lengths, outcome().aligned(0));
    }

    /** Both tables in one: each lead's results stand beside its first row of facts. */
    private static String beside(String facts, List<Integer> lengths, String results) {
        List<String> left = facts.lines().toList();
        List<String> right = results.lines().toList();
        int width = left.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder(joined(left.get(0), width, right.get(0)));
        int at = 1;
        for (int lead = 0; lead < lengths.size(); lead++) {
            text.append(joined(left.get(at), width, right.get(lead + 1)));
            left.subList(at + 1, at + lengths.get(lead))
                    .forEach(line -> text.append(line).append('\n'));
            at += lengths.get(lead);
        }
        return text.toString();
    }

    private static String joined(String left, int width, String right) {
        return left + " ".repeat(width - left.length()) + " " + ARROW + right + "\n";
    }

    /** The outputs, without those that say nothing more, and the alerts where the case is about them. */
    private Table outcome() {
        Table all = trial.scoreTable();
        int reasons = all.header().size() - 1;
        Table outputs = all.columns(IntStream.range(1, reasons)
                .filter(column -> saysMore(all, column))
                .boxed()
                .toList());
        boolean isAboutAlerts = given.block(Case.ALERTS).isPresent();
        return isAboutAlerts ? outputs.with("alerts", trial.alerts().column(1)) : outputs;
    }

    private static boolean saysMore(Table all, int column) {
        return switch (all.header().get(column)) {
            case "total" -> column != 2 || !all.column(1).equals(all.column(2));
            case "disqualified" -> !all.column(column).stream().allMatch("no"::equals);
            default -> true;
        };
    }
}
