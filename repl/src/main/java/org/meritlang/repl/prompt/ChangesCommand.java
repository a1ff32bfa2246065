package org.meritlang.repl.prompt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meritlang.Model;
import org.meritlang.change.Change;
import org.meritlang.change.Changes;
import org.meritlang.change.Rename;
import org.meritlang.repl.diff.AcrossNames;
import org.meritlang.repl.diff.DiffSummary;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.TextTable;
import org.meritlang.schema.Schema;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;

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
        if (rules.opened().isBlank() && !desk.isSaved()) {
            return ColonCommand.answered("All rules are new: `:rules` lists them, `:save FILE` writes them.\n");
        }
        if (desk.isSaved()) {
            return ColonCommand.answered("The rules are as " + rules.text().name() + " says them.\n");
        }
        ChangeAnswer change = change(rules.saying(new SourceText(rules.text().name(), rules.opened())));
        desk.show(change.leads());
        DiffSummary summary = change.summary();
        StringBuilder text = new StringBuilder(summary.headline() + ".\n");
        if (!summary.lines().isEmpty()) {
            TextTable table = new TextTable(List.of(true, true, false, false, false));
            table.add(DiffSummary.lineTitles(), desk.paint()::bold);
            summary.lines().forEach(line -> table.add(line.cells(), UnaryOperator.identity()));
            text.append(table.textWithLast(desk.width()));
        }
        summary.renames().forEach(rename -> text.append("  ").append(rename).append('\n'));
        for (Change idle : summary.idle()) {
            String sentence = "  changes no lead: " + idle.status().word() + " " + DiffSummary.sentence(idle);
            text.append(Fitting.cut(Fitting.printable(sentence), desk.width())).append('\n');
        }
        return ColonCommand.answered(text + change.text());
    }

    /** The file may say by other names what it says now; if the leads have the new ones only, it fits them by these. */
    private ChangeAnswer change(Rules opened) throws Refused {
        Optional<Model> fitting = desk.compile(opened).model();
        Optional<AcrossNames<Model>> across =
                fitting.or(() -> opened.compile(Schema.none()).model()).flatMap(this::acrossNames);
        Model model = across.map(AcrossNames::old)
                .or(() -> fitting)
                .orElseThrow(() -> new Refused("What the file says does not fit these leads."));
        return change(desk.viewOf(model), across.map(AcrossNames::renames).orElse(List.of()));
    }

    private Optional<AcrossNames<Model>> acrossNames(Model opened) {
        Schema data = desk.held().schema();
        try {
            return AcrossNames.of(
                    opened,
                    desk.model(),
                    data,
                    (text, folder) -> Model.compile(text, folder, data).model(),
                    UnaryOperator.identity());
        } catch (Changes.Failure e) {
            throw new IllegalStateException(e);
        }
    }

    private ChangeAnswer change(View opened, List<Rename> renames) {
        Changes changes = opened.model().changesTo(desk.model());
        List<Changes.Step<View>> steps = steps(changes, opened);
        return ChangeAnswer.of(
                opened,
                steps.stream().flatMap(step -> step.model().stream()).toList(),
                desk.view(),
                steps.stream()
                        .map(step ->
                                step.changes().stream().map(changes.all()::get).toList())
                        .toList(),
                renames);
    }

    /** Through models that have all outputs that the first and the last share, so that these can be compared. */
    private List<Changes.Step<View>> steps(Changes changes, View opened) {
        Set<String> shared = keys(opened.model());
        shared.retainAll(keys(desk.model()));
        try {
            return changes.steps(
                    (text, folder) -> Model.compile(text, folder, desk.held().schema())
                            .model()
                            .filter(between -> keys(between).containsAll(shared))
                            .map(desk::viewOf));
        } catch (Changes.Failure e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keys(Model model) {
        return model.outputs().stream().map(Spelling::key).collect(Collectors.toSet());
    }
}
