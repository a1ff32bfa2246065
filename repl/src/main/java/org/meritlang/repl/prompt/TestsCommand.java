package org.meritlang.repl.prompt;

import org.meritlang.repl.trial.TestedFile;
import org.meritlang.repl.trial.TrialText;

/** {@code :test}. */
record TestsCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "test",
                "",
                "runs the examples in the rules",
                ":test",
                "as `merit test` does, for the rules as they are kept now");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        TestedFile file =
                TestedFile.ran(desk.rules().text().name(), desk.model().test());
        return new Reply(
                TrialText.of(file, desk.paint(), false, 0),
                file.passes(0) ? Reply.Outcome.ANSWERED : Reply.Outcome.FAILED);
    }
}
