package org.meritlang.repl.prompt;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.meritlang.repl.read.KindNames;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.TextTable;

/** {@code :fields}. */
record FieldsCommand(Desk desk) implements ColonCommand {
    private static final int MOST_VALUES = 3;

    @Override
    public Guide guide() {
        return new Guide(
                "fields",
                "",
                "lists what is known of leads, and what they do",
                ":fields",
                "the name of one alone tells more of it, as in `employees`");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        Library library = Library.of(desk.view());
        if (library.attributes().isEmpty()) {
            throw new Refused("There are no leads. Open some: :open leads.csv");
        }
        TextTable table = new TextTable(List.of(false, false, true, false));
        table.add(List.of("field", "type", "known", "values"), desk.paint()::bold);
        for (String name : library.attributes()) {
            Optional<Facts> facts = library.attribute(name);
            facts.ifPresent(each -> table.add(
                    List.of(
                            Fitting.printable(name),
                            each.attribute().type().word(),
                            Figures.percent(each.known(), each.size()),
                            values(each)),
                    UnaryOperator.identity()));
        }
        List<KindNames.Kind> kinds = desk.held().did().kinds();
        if (kinds.isEmpty()) {
            return ColonCommand.answered(table.text(desk.width()));
        }
        TextTable done = new TextTable(List.of(false, true, false));
        done.add(List.of("activity", "times", "with"), desk.paint()::bold);
        for (KindNames.Kind kind : kinds) {
            List<String> own = library.attributesOf(kind.name()).stream()
                    .map(facts -> facts.attribute().name())
                    .toList();
            done.add(
                    List.of(Fitting.printable(kind.name()), Figures.number(kind.count()), String.join(", ", own)),
                    UnaryOperator.identity());
        }
        return ColonCommand.answered(table.text(desk.width()) + "\n" + done.text(desk.width()));
    }

    private static String values(Facts facts) {
        List<Facts.Value> values = facts.values();
        boolean areAllDifferent = !values.isEmpty() && values.get(0).count() == 1;
        if (areAllDifferent) {
            return "all different";
        }
        return values.isEmpty()
                ? AttributeAnswer.text(facts)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .strip()
                : Facts.commonest(values, MOST_VALUES);
    }
}
