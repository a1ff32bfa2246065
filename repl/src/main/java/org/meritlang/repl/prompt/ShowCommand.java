package org.meritlang.repl.prompt;

/** {@code :show [N]}. */
record ShowCommand(Desk desk) implements ColonCommand {
    private static final int USUAL = 100;

    @Override
    public Guide guide() {
        return new Guide(
                "show",
                "[N]",
                "shows the leads that the last answer was about",
                ":show",
                "after a condition, those for which it holds, with what it asks; after a sentence, those it changes");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        int most = Counts.of(argument, USUAL, guide());
        Leads leads = desk.shown()
                .orElseThrow(() ->
                        new Refused("There is nothing to show yet: ask something first, such as `employees > 200`."));
        return ColonCommand.answered(leads.table(desk.held(), most, desk.paint(), desk.width()));
    }
}
