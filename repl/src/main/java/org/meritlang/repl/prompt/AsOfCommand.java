package org.meritlang.repl.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.meritlang.repl.write.InstantText;
import org.meritlang.source.Spelling;

/** {@code :as of DATE}. */
record AsOfCommand(Desk desk) implements ColonCommand {
    private static final String NOW = "now";

    @Override
    public Guide guide() {
        return new Guide(
                "as of",
                "[DATE]",
                "sees the leads at another instant; `:as of now` goes back",
                ":as of 2026-12-24",
                "what lies later has not happened; a time may follow, as in 2026-12-24T09:00; `today` and `yesterday` are"
                        + " the ends of those days");
    }

    /** {@code today} and {@code yesterday} as a date; anything else as it is. */
    private String date(String said) {
        LocalDate today =
                LocalDate.ofInstant(desk.clock().instant(), desk.model().zone());
        return switch (Spelling.foldCase(said)) {
            case "today" -> today.toString();
            case "yesterday" -> today.minusDays(1).toString();
            default -> said;
        };
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        // `:as` is short for it, and `of` may still follow.
        String said = argument.replaceFirst("(?i)^of\\s+", "");
        if (said.equalsIgnoreCase(NOW)) {
            desk.seeAsOf(Optional.empty());
        } else if (!said.isEmpty()) {
            Instant instant = InstantText.read(date(said), desk.model().zone())
                    .orElseThrow(() -> new Refused("`:as of` takes a date such as 2026-12-24 or 2026-12-24T09:00,"
                            + " `today`, `yesterday` or `now`, not `" + said + "`."));
            desk.seeAsOf(Optional.of(instant));
        }
        return ColonCommand.answered(
                "As of " + InstantText.shown(desk.asOf(), desk.model().zone()) + ".\n");
    }
}
