package org.meritlang.repl.prompt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.InstantReader;
import org.meritlang.repl.write.Fitting;

/** How often a kind of activity was done, by how many leads, when, and what is known of it. */
final class ActivityAnswer {
    private static final int MOST_VALUES = 4;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_MONTHS = 36;

    private final String kind;
    private final View view;
    private final long until;
    private long times;
    private long later;
    private long leads;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private ActivityAnswer(String kind, View view) {
        this.kind = kind;
        this.view = view;
        until = InstantReader.micros(view.asOf());
    }

    /** As the prompt shows it. */
    static String text(String kind, View view) {
        return new ActivityAnswer(kind, view).text();
    }

    private String text() {
        Library library = Library.of(view);
        List<ActivityTable> tables = library.occurrences(kind);
        tables.forEach(this::count);
        StringBuilder text = new StringBuilder(
                Fitting.cut(kind, LONGEST_NAME) + ": an activity, " + Figures.counted(times, "time", "times") + " by "
                        + Figures.share(leads, view.held().size()));
        if (later > 0) {
            text.append("; ").append(Figures.number(later)).append(" more later than as of");
        }
        text.append('\n');
        if (times > 0) {
            text.append("  ").append(overTime(tables)).append('\n');
        }
        for (Facts facts : library.attributesOf(kind)) {
            String first =
                    AttributeAnswer.text(facts).lines().skip(1).findFirst().orElse("");
            text.append("  " + facts.attribute().name() + ": "
                    + (facts.values().isEmpty() ? first.strip() : Facts.commonest(facts.values(), MOST_VALUES)) + "\n");
        }
        return text.toString();
    }

    private void count(ActivityTable table) {
        for (int lead = 0; lead + 1 < table.starts().length; lead++) {
            long before = times;
            for (int row = table.starts()[lead]; row < table.starts()[lead + 1]; row++) {
                if (table.instants()[row] > until) {
                    later++;
                } else {
                    times++;
                    first = Math.min(first, table.days()[row]);
                    last = Math.max(last, table.days()[row]);
                }
            }
            leads += times > before ? 1 : 0;
        }
    }

    /** {@code 2026-05-18 ▁▂▅▇█▆ 2026-11-20, by week}. */
    private String overTime(List<ActivityTable> tables) {
        boolean byWeek = week(last) - week(first) < MOST_WEEKS;
        long from = byWeek ? week(first) : Math.max(month(first), month(last) - MOST_MONTHS + 1);
        long[] counts = new long[(int) ((byWeek ? week(last) : month(last)) - from) + 1];
        for (ActivityTable table : tables) {
            for (int row = 0; row < table.size(); row++) {
                long unit = byWeek ? week(table.days()[row]) : month(table.days()[row]);
                if (table.instants()[row] <= until && unit >= from) {
                    counts[(int) (unit - from)]++;
                }
            }
        }
        return LocalDate.ofEpochDay(first) + " " + Sparkline.of(counts) + " " + LocalDate.ofEpochDay(last)
                + (byWeek ? ", by week" : ", by month");
    }

    private static long week(long day) {
        LocalDate monday = LocalDate.ofEpochDay(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.floorDiv(monday.toEpochDay(), 7);
    }

    private static long month(long day) {
        return ChronoUnit.MONTHS.between(YearMonth.of(1970, 1), YearMonth.from(LocalDate.ofEpochDay(day)));
    }
}
