package org.meritlang.explain;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.explain.Page.Entry;
import org.meritlang.explain.Page.Tone;
import org.meritlang.score.Outline;

/** Decides what of an explanation is shown, and in which order. */
final class PageLayout {
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** So many sentences of a score that do not hold are told in any case. */
    private static final int FEW = 3;

    private final Explanation explanation;
    private final boolean all;

    PageLayout(Explanation explanation, boolean all) {
        this.explanation = explanation;
        this.all = all;
    }

    Page page() {
        List<Page.Section> sections = new ArrayList<>();
        section(explanation.disqualified() ? "disqualified" : "disqualification", explanation.disqualifications())
                .ifPresent(sections::add);
        explanation.scores().forEach(score -> sections.add(score(score)));
        labels().ifPresent(sections::add);
        section("alerts", explanation.alerts()).ifPresent(sections::add);
        explanation.prospect().ifPresent(would -> sections.addAll(ProspectSections.of(would, explanation.zone())));
        return new Page(name(), summary(), "as of " + asOf(), sections);
    }

    private String asOf() {
        String zone = explanation.zone().getId();
        return AS_OF.format(explanation.asOf().atZone(explanation.zone())) + " " + (zone.equals("Z") ? "UTC" : zone);
    }

    private String name() {
        return explanation.called().equals(explanation.lead())
                ? explanation.lead()
                : explanation.called() + " (" + explanation.lead() + ")";
    }

    private String summary() {
        String would = OneLead.plain(explanation.total().would());
        if (explanation.disqualified()) {
            return "disqualified · would have total " + would;
        }
        List<String> parts = new ArrayList<>(List.of("total " + would));
        explanation.labels().stream()
                .filter(label -> label.kind() != Outline.Labelling.Kind.GRADE)
                .forEach(label -> parts.add(label.label()));
        return String.join(" · ", parts);
    }

    /** Sentences without points, those that do not hold only if all are asked for. */
    private Optional<Page.Section> section(String title, List<Line> lines) {
        List<Entry> entries = lines.stream()
                .filter(line -> all || line.standing() != Standing.FAILS)
                .map(PageLayout::row)
                .toList();
        return Optional.of(new Page.Section(title, entries)).filter(section -> !entries.isEmpty());
    }

    private Page.Section score(ScoreAccount score) {
        long silent = score.all().filter(PageLayout::isSilent).count();
        boolean tellsAll = all || silent <= FEW;
        List<Entry> entries = new ArrayList<>();
        for (ScoreAccount.Group group : score.groups()) {
            String title = group.name()
                    .map(name -> name + " " + OneLead.plain(group.points()))
                    .orElse("");
            add(title, group.lines(), tellsAll, entries);
        }
        boolean afterGroups =
                score.groups().stream().anyMatch(group -> group.name().isPresent());
        add(afterGroups ? score.name() : "", score.lines(), tellsAll, entries);
        if (!tellsAll) {
            entries.add(new Entry.Row("·", silent + " sentences do not hold", "", Tone.FAINT));
        }
        return new Page.Section(score.name() + " " + amount(score), entries);
    }

    private static void add(String title, List<Line> lines, boolean tellsAll, List<Entry> entries) {
        List<Line> told =
                lines.stream().filter(line -> tellsAll || !isSilent(line)).toList();
        if (!told.isEmpty() && !title.isEmpty()) {
            entries.add(new Entry.Subtitle(title));
        }
        told.forEach(line -> entries.add(row(line)));
    }

    private static boolean isSilent(Line line) {
        return line.standing() == Standing.FAILS && line.kind() != Kind.HEADING;
    }

    /** {@code 95 of 100 · A}. */
    private String amount(ScoreAccount score) {
        boolean fromZero = score.low().filter(low -> low.signum() != 0).isEmpty();
        String of = score.high()
                .filter(high -> fromZero)
                .map(high -> " of " + OneLead.plain(high))
                .orElse("");
        String grade =
                explanation.gradeOf(score).map(label -> " · " + label.would()).orElse("");
        boolean differs = score.would().compareTo(score.points()) != 0;
        return differs
                ? OneLead.plain(score.points()) + ", would be " + OneLead.plain(score.would()) + of + grade
                : OneLead.plain(score.points()) + of + grade;
    }

    private Optional<Page.Section> labels() {
        List<Entry> entries = new ArrayList<>();
        for (LabelAccount label : explanation.labels()) {
            List<Line> asked = label.lines();
            asked.subList(0, asked.size() - 1).stream()
                    .filter(line -> all || line.standing() == Standing.UNKNOWN)
                    .forEach(line -> entries.add(row(line)));
            Line giving = asked.get(asked.size() - 1);
            entries.add(new Entry.Row("", told(label), because(label, giving), Tone.GOOD));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Page.Section("labels", entries));
    }

    private static String told(LabelAccount label) {
        String is = label.name() + " is " + label.label();
        return label.label().equals(label.would()) ? is : is + ", would be " + label.would();
    }

    /** Of a matrix the two labels say all. */
    private static String because(LabelAccount label, Line giving) {
        String facts = String.join("; ", giving.facts());
        if (label.kind() == Outline.Labelling.Kind.MATRIX) {
            return facts;
        }
        return facts.isEmpty() ? giving.words() : giving.words() + ": " + facts;
    }

    private static Entry row(Line line) {
        List<String> facts = new ArrayList<>(line.facts());
        line.could().ifPresent(facts::add);
        return new Entry.Row(mark(line), line.told(), String.join("; ", facts), tone(line));
    }

    private static String mark(Line line) {
        return switch (line.standing()) {
            case UNKNOWN -> "?";
            case FAILS -> "·";
            case HOLDS -> hasPoints(line.kind()) ? signed(line.points()) : "!";
        };
    }

    private static boolean hasPoints(Kind kind) {
        return switch (kind) {
            case RULE, ROW, TERM, RAISE, LIMIT, RANGE, ROUNDING, DISQUALIFIED -> true;
            case HEADING, LABEL, DISQUALIFICATION, ALERT -> false;
        };
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + OneLead.plain(points);
    }

    private static Tone tone(Line line) {
        if (line.standing() != Standing.HOLDS) {
            return Tone.FAINT;
        }
        boolean bad = line.points().signum() < 0 || line.kind() == Kind.DISQUALIFICATION;
        return bad ? Tone.BAD : Tone.GOOD;
    }
}
