package org.meritlang.repl.prompt;

/** {@code :quit}. */
record QuitCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "quit", "", "leaves; `:quit!` also with changes that are not saved", ":quit", "Ctrl-D does the same");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        ColonCommand.requireNothing(argument, guide());
        if (!forced && !desk.isSaved()) {
            throw new Refused(
                    "The rules have changes that are not saved. `:save` keeps them; `:quit!` leaves without.");
        }
        return new Reply("", Reply.Outcome.LEAVES);
    }
}
