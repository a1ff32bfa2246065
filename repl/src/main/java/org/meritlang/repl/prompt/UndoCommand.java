package org.meritlang.repl.prompt;

import java.util.Optional;
import org.meritlang.Model;

/** {@code :undo}. */
record UndoCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "undo",
                "",
                "drops what was tried last, else takes back what was kept last",
                ":undo",
                "may be said again and again, back to the rules as they were opened");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        Optional<Desk.Tried> tried = desk.tried();
        if (tried.isPresent()) {
            desk.dropTried();
            return ColonCommand.answered("Dropped.\n");
        }
        Rules before = desk.before().orElseThrow(() -> new Refused("There is nothing to undo."));
        Model model = desk.compile(before)
                .model()
                .orElseThrow(() -> new Refused("What was there before does not fit these leads any more."));
        ChangeAnswer change = ChangeAnswer.of(desk.view(), desk.viewOf(model));
        desk.goBack(desk.viewOf(model));
        return ColonCommand.answered("Taken back.\n" + change.text());
    }
}
