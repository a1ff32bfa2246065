package org.meritlang.repl.prompt;

/** {@code :keep}. */
record KeepCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "keep",
                "",
                "puts what was tried last into the rules",
                ":keep",
                "after `+15 when employees > 200`, leads have these points from now on; `:save` writes them");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        Desk.Tried tried = desk.tried()
                .orElseThrow(() -> new Refused(
                        "There is nothing to keep: type a sentence such as" + " `+15 when employees > 200` first."));
        desk.keep(tried.rules(), tried.view());
        return ColonCommand.answered("Kept.\n");
    }
}
