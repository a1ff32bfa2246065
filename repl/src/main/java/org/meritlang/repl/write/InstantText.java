package org.meritlang.repl.write;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** An instant as people say it and as it is shown. */
public final class InstantText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private InstantText() {}

    /**
     * Reads {@code 2026-11-21} (that day's last instant), {@code 2026-11-21T09:00}, or that with an offset. Years have four
     * digits.
     *
     * @param zone for what has no offset
     * @return empty if it is none of these
     */
    public static Optional<Instant> read(String said, ZoneId zone) {
        String text = said.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T");
        if (!Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
            return Optional.empty();
        }
        try {
            if (!text.contains("T")) {
                return Optional.of(
                        LocalDate.parse(text).atTime(LocalTime.MAX).atZone(zone).toInstant());
            }
            return Optional.of(
                    text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$")
                            ? OffsetDateTime.parse(withMinutesInOffset(text)).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String withMinutesInOffset(String text) {
        return text.replaceFirst("([+-]\\d\\d)$", "$1:00").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }

    /** In a time zone: {@code 2026-11-21 09:00 Europe/Berlin}. */
    public static String shown(Instant asOf, ZoneId zone) {
        return SHOWN.format(asOf.atZone(zone)) + " " + (zone.getId().equals("Z") ? "UTC" : zone.getId());
    }
}
