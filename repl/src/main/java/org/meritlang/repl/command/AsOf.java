package org.meritlang.repl.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.meritlang.repl.Console;

/** The instant for which leads are scored, as the user says it and as it is shown. */
final class AsOf {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

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
        String text = said.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T");
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text).atTime(LocalTime.MAX).atZone(zone).toInstant();
            }
            return text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$")
                    ? OffsetDateTime.parse(withMinutesInOffset(text)).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    "`--as-of` takes a date such as 2026-11-21 or 2026-11-21T09:00, not `" + said + "`.");
        }
    }

    private static String withMinutesInOffset(String text) {
        return text.replaceFirst("([+-]\\d\\d)$", "$1:00").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }

    /** In the model's time zone: {@code 2026-11-21 09:00 Europe/Berlin}. */
    static String shown(Instant asOf, ZoneId zone) {
        return SHOWN.format(asOf.atZone(zone)) + " " + (zone.getId().equals("Z") ? "UTC" : zone.getId());
    }
}
