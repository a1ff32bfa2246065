package org.meritlang.repl.prompt;

import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.Model;
import org.meritlang.repl.diff.DiffSummary;
import org.meritlang.repl.write.TextTable;
import org.meritlang.source.SourceText;

/** {@code :diff}. */
record ChangesCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "diff",
                "",
                "tells what the session changes against the file that was opened",
                ":diff",
                "which leads change, and because of which sentence; `:show` lists them");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        Rules rules = desk.rules();
        if (desk.isSaved()) {
            return ColonCommand.answered("The rules are as " + rules.text().name() + " says them.\n");
        }
        Model model = desk.compile(rules.saying(new SourceText(rules.text().name(), rules.opened())))
                .model()
                .orElseThrow(() -> new Refused("What the file says does not fit these leads."));
        ChangeAnswer change = ChangeAnswer.of(desk.viewOf(model), desk.view());
        desk.show(change.leads());
        DiffSummary summary = change.summary();
        StringBuilder text = new StringBuilder(summary.headline() + ".\n");
        if (!summary.lines().isEmpty()) {
            TextTable table = new TextTable(List.of(true, true, false, false, false));
            table.add(DiffSummary.lineTitles(), desk.paint()::bold);
            summary.lines().forEach(line -> table.add(line.cells(), UnaryOperator.identity()));
            text.append(table.text(desk.width()));
        }
        return ColonCommand.answered(text + change.text());
    }
}
