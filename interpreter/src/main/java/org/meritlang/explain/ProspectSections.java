package org.meritlang.explain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.explain.Page.Entry;
import org.meritlang.explain.Page.Tone;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Change;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Shift;
import org.meritlang.explain.change.Step;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.explain.change.Waiting;

/** What would change a lead's result, as sections of a page. */
final class ProspectSections {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int MOST_CHANGES = 8;
    private static final int MOST_CAUSES = 2;
    private static final int MOST_FIELDS = 5;
    private static final String TOTAL = "total";
    private static final String NEVER = "no lead can ever make this hold";

    private final Prospect prospect;
    private final ZoneId zone;

    private ProspectSections(Prospect prospect, ZoneId zone) {
        this.prospect = prospect;
        this.zone = zone;
    }

    static List<Page.Section> of(Prospect prospect, ZoneId zone) {
        return new ProspectSections(prospect, zone).sections();
    }

    private List<Page.Section> sections() {
        List<Page.Section> sections = new ArrayList<>();
        prospect.whyNot().ifPresent(why -> sections.add(whyNot(why)));
        sections.add(new Page.Section("If nothing happens", changes(prospect.forecast())));
        prospect.becoming()
                .filter(becoming -> !isToldAlready(becoming))
                .ifPresent(becoming -> sections.add(becoming(becoming)));
        List<Entry> unknown = unknowns(prospect.unknowns());
        if (!unknown.isEmpty()) {
            sections.add(new Page.Section("What is not known", unknown));
        }
        return sections;
    }

    /** By what stands in its way: that nothing does, or that nothing can help. */
    private boolean isToldAlready(Becoming becoming) {
        return prospect.whyNot()
                .filter(why -> why.asked().equals(becoming.wanted()))
                .filter(why -> why.never() || why.standing() == Line.Standing.HOLDS)
                .isPresent();
    }

    private static Entry row(String words, String facts) {
        return new Entry.Row("", words, facts, Tone.FAINT);
    }

    private static Page.Section whyNot(WhyNot why) {
        List<Entry> entries = new ArrayList<>();
        if (why.standing() == Line.Standing.HOLDS) {
            entries.add(row("it holds", ""));
        }
        if (why.never()) {
            entries.add(row(NEVER, ""));
        }
        why.obstacles().forEach(obstacle -> obstacle(obstacle, "", entries));
        return new Page.Section("Why not: " + why.asked(), entries);
    }

    /** Those inside stand below, further to the right. */
    private static void obstacle(Obstacle obstacle, String indent, List<Entry> into) {
        String mark = obstacle.standing() == Line.Standing.UNKNOWN ? "?" : "·";
        String oneOf = switch (obstacle.needed()) {
            case ALL, SOME -> "";
            case ONE -> "; one of these would do";
            case POINTS -> "; points could still come from";
        };
        String told = obstacle.told().startsWith(obstacle.words())
                ? obstacle.told().substring(obstacle.words().length()).replaceFirst("^, ", "")
                : obstacle.told();
        into.add(new Entry.Row(mark, indent + obstacle.words(), (told + oneOf).replaceFirst("^; ", ""), Tone.FAINT));
        obstacle.inside().forEach(inside -> obstacle(inside, indent + "› ", into));
    }

    private List<Entry> changes(Forecast forecast) {
        List<Entry> entries = new ArrayList<>();
        for (Change change : forecast.changes()) {
            if (entries.size() < MOST_CHANGES) {
                entries.add(row(when(change.at()) + ": " + told(change), because(change)));
            }
        }
        int left = forecast.changes().size() - entries.size();
        if (left > 0 || forecast.more()) {
            String many = left > 0 ? "and " + left + (left == 1 ? " more change" : " more changes") : "and more";
            entries.add(row(many + (forecast.more() ? " and on" : " until " + when(forecast.until())), ""));
        }
        if (entries.isEmpty()) {
            entries.add(row("nothing changes for a year", ""));
        }
        return entries;
    }

    /** A day where a change comes with the day. */
    private String when(Instant at) {
        var local = at.atZone(zone);
        boolean isMidnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isMidnight ? local.toLocalDate().toString() : CLOCK.format(local);
    }

    /** The total and labels; other scores where these do not change. */
    private String told(Change change) {
        List<String> told = new ArrayList<>();
        change.score(TOTAL).ifPresent(total -> told.add(score(total, change)));
        for (Shift shift : change.shifts()) {
            if (shift instanceof Shift.OfLabel label) {
                told.add(label.output() + " becomes " + label.to());
            } else if (shift instanceof Shift.OfDisqualified out) {
                told.add(out.to() ? "the lead is disqualified" : "the lead is no longer disqualified");
            }
        }
        if (told.isEmpty()) {
            change.shifts().forEach(shift -> told.add(score((Shift.OfScore) shift, change)));
        }
        return String.join(", ", told);
    }

    private String score(Shift.OfScore score, Change change) {
        String way = score.by().signum() < 0 ? " falls to " : " rises to ";
        String goal = score.output() + way + plain(score.to());
        return change.again()
                .map(again -> {
                    String each = change.each(score.output())
                            .map(by -> " by " + plain(by.abs()))
                            .orElse("");
                    String often = again.days() == 1 ? " every day" : " every " + again.days() + " days";
                    return score.output() + (score.by().signum() < 0 ? " falls" : " rises") + each + often + " until "
                            + when(again.last()) + ", to " + plain(score.to());
                })
                .orElse(goal);
    }

    private static String because(Change change) {
        String points = change.told().stream().limit(MOST_CAUSES).distinct().collect(Collectors.joining(", "));
        int more = change.causes().size() - MOST_CAUSES;
        return points.isEmpty()
                ? String.join(", ", change.parts())
                : points + (more > 0 ? " and " + more + " more" : "");
    }

    private Page.Section becoming(Becoming becoming) {
        List<Entry> entries = new ArrayList<>();
        becoming.waiting().ifPresent(waiting -> entries.add(waiting(waiting)));
        becoming.ways().forEach(way -> entries.add(new Entry.Row("", way.told(), takes(way), Tone.GOOD)));
        if (becoming.already()) {
            entries.add(row("it holds already", ""));
        } else if (becoming.never()) {
            entries.add(row(NEVER, ""));
        } else if (!becoming.canHappen()) {
            String which = !becoming.ways().isEmpty()
                    ? "no way by activities and learning alone"
                    : becoming.waiting().isPresent() ? "no other way" : "no way";
            entries.add(row(
                    which + " was found",
                    "up to " + Becoming.MOST_TOGETHER + " changes together; " + tried(becoming.tried())));
        }
        return new Page.Section("To become: " + becoming.wanted(), entries);
    }

    private Entry waiting(Waiting waiting) {
        return new Entry.Row(
                "",
                "on " + when(waiting.from()) + ", if nothing happens",
                waiting.to().map(end -> "until " + when(end)).orElse(""),
                Tone.GOOD);
    }

    /** What a way asks beyond what can happen. */
    private static String takes(Becoming.Way way) {
        return switch (way.ease()) {
            case CAN_HAPPEN -> "";
            case MAY_CHANGE -> "a known value would have to change";
            case IS_KNOWN_OTHERWISE -> "what is known would have to be otherwise";
        };
    }

    private static List<Unknowns.Field> fields(Unknowns unknowns) {
        return unknowns.fields().stream()
                .filter(field -> field.spread().signum() > 0 || field.disqualifies())
                .toList();
    }

    private static List<Entry> unknowns(Unknowns unknowns) {
        List<Entry> entries = new ArrayList<>();
        unknowns.score(TOTAL).filter(Unknowns.Span::isOpen).ifPresent(total -> {
            entries.add(row(
                    "total could be " + plain(total.low()) + " to " + plain(total.high()),
                    unknowns.exact() ? "all ways were tried" : "at least; " + tried(unknowns.tried())));
            reached(total.low(), total.lowest()).ifPresent(entries::add);
            reached(total.high(), total.highest()).ifPresent(entries::add);
        });
        unknowns.labels().stream()
                .filter(labels -> labels.possible().size() > 1)
                .forEach(labels -> entries.add(row(
                        labels.output() + " could be " + String.join(" or ", labels.possible()),
                        decides(labels, unknowns.exact()))));
        if (unknowns.disqualification() == Unknowns.Possible.SOMETIMES) {
            entries.add(row("the lead could be disqualified", ""));
        }
        fields(unknowns).stream()
                .limit(MOST_FIELDS)
                .forEach(field -> entries.add(row(field.attribute() + " is unknown", effect(field))));
        return entries;
    }

    private static String decides(Unknowns.Labels labels, boolean exact) {
        List<String> told = new ArrayList<>();
        if (!exact) {
            told.add("at least");
        }
        if (!labels.fields().isEmpty()) {
            told.add("as is learnt of " + String.join(", ", labels.fields()));
        }
        return String.join("; ", told);
    }

    private static String tried(int ways) {
        return ways == 1 ? "1 way was tried" : ways + " ways were tried";
    }

    /** What has to be learnt for an end; nothing where it is so now. */
    private static Optional<Entry> reached(BigDecimal end, List<Step> learnt) {
        return learnt.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        row(plain(end) + " if", learnt.stream().map(Step::told).collect(Collectors.joining(" and "))));
    }

    private static String effect(Unknowns.Field field) {
        String points = field.spread().signum() == 0
                ? ""
                : "by itself " + gain(field.low()) + " to " + gain(field.high()) + " points of total"
                        + (field.exact() ? "" : ", at least");
        String out = field.disqualifies() ? "could disqualify" : "";
        return points.isEmpty() || out.isEmpty() ? points + out : points + "; " + out;
    }

    private static String gain(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + plain(points);
    }

    private static String plain(BigDecimal points) {
        BigDecimal bare = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return bare.toPlainString();
    }
}
