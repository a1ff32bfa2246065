package org.meritlang.repl.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.meritlang.repl.Console;
import org.meritlang.repl.write.InstantText;

/** The instant for which leads are scored, as an option says it. */
final class AsOf {
    private AsOf() {}

    /**
     * What the user says, else now.
     *
     * @param zone the model's
     */
    static Instant of(Optional<String> said, ZoneId zone, Console console) throws UsageException {
        return said.isPresent() ? read(said.get(), zone) : console.clock().instant();
    }

    /**
     * Reads {@code 2026-11-21} (that day's last instant), {@code 2026-11-21T09:00}, or that with an offset.
     *
     * @param zone the model's, for what has no offset
     */
    static Instant read(String said, ZoneId zone) throws UsageException {
        return InstantText.read(said, zone)
                .orElseThrow(() -> new UsageException(
                        "`--as-of` takes a date such as 2026-11-21 or 2026-11-21T09:00, not `" + said + "`."));
    }

    /** In the model's time zone: {@code 2026-11-21 09:00 Europe/Berlin}. */
    static String shown(Instant asOf, ZoneId zone) {
        return InstantText.shown(asOf, zone);
    }
}
