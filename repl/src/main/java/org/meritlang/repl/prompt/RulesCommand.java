package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.meritlang.patience.Patience;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.TextTable;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;

/** {@code :rules}. */
record RulesCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "rules",
                "",
                "lists the rules with how many leads each touches",
                ":rules",
                "of a table each row; what touches nobody is worth a look");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        View view = desk.view();
        List<Firing> parts = view.noLeads().firings();
        List<long[]> counts = view.held().over(chunk -> counts(view, chunk));
        TextTable table = new TextTable(List.of(true, true, false, false));
        table.add(List.of("#", "leads", "of", "rule"), desk.paint()::bold);
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i).part();
            if (part.kind() == Part.Kind.MATRIX_CELL) {
                continue;
            }
            int place = i;
            long leads = counts.stream().mapToLong(each -> each[place]).sum();
            number++;
            table.add(
                    List.of(
                            Integer.toString(number),
                            Figures.number(leads),
                            Fitting.printable(owner(part)),
                            Fitting.printable(words(part))),
                    leads == 0 ? desk.paint()::dim : UnaryOperator.identity());
        }
        if (number == 0) {
            throw new Refused("There are no rules yet. Type one, such as `+15 when employees > 200`.");
        }
        return ColonCommand.answered(table.textWithLast(desk.width()));
    }

    private static long[] counts(View view, int chunk) {
        List<Firing> firings = view.scored().get(chunk).firings();
        long[] counts = new long[firings.size()];
        int size = view.scored().get(chunk).size();
        for (int i = 0; i < counts.length; i++) {
            Patience.current().check();
            counts[i] = IntStream.range(0, size).filter(firings.get(i).acted()).count();
        }
        return counts;
    }

    private static String owner(Part part) {
        List<String> names = new ArrayList<>();
        part.owner().ifPresent(names::add);
        part.group().ifPresent(names::add);
        return String.join(", ", names);
    }

    private static String words(Part part) {
        return switch (part.kind()) {
            case TABLE_ROW -> part.row().orElse(part.sentence());
            case RULE, BOUND, DECISION_ROW, MATRIX_CELL, DISQUALIFICATION, ALERT -> part.sentence();
        };
    }
}
