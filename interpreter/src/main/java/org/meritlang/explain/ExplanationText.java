package org.meritlang.explain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.score.Outline;

/** An explanation as people read it on a terminal. */
public final class ExplanationText {
    private static final String GAP = "  ";
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** So many sentences of a score that do not hold are told in any case. */
    private static final int FEW = 3;

    private final Explanation explanation;
    private final Look look;
    private final Rows rows;

    private ExplanationText(Explanation explanation, Look look) {
        this.explanation = explanation;
        this.look = look;
        this.rows = new Rows(look);
    }

    /** The text, each line ended by a line feed. */
    public static String of(Explanation explanation, Look look) {
        return new ExplanationText(explanation, look).text();
    }

    private String text() {
        disqualifications();
        explanation.scores().forEach(this::score);
        labels();
        alerts();
        return heading() + rows.text();
    }

    /** In one line where it fits, else in as many as it takes. */
    private String heading() {
        String summary = explanation.disqualified() ? look.bad(summary()) : summary();
        String asOf = "as of " + asOf(explanation);
        int between = look.width() - DisplayWidth.of(name() + GAP + summary() + asOf);
        if (between >= GAP.length()) {
            return look.strong(name()) + GAP + summary + " ".repeat(between) + look.faint(asOf) + "\n";
        }
        return lines(name(), look::strong) + lines(summary(), text -> text) + lines(asOf, look::faint);
    }

    private String lines(String text, UnaryOperator<String> paint) {
        return Wrapping.lines(text, look.width()).stream()
                .map(line -> paint.apply(line) + "\n")
                .collect(Collectors.joining());
    }

    /** The instant in the model's time zone: {@code 2026-11-21 09:00 Europe/Berlin}. */
    public static String asOf(Explanation explanation) {
        String zone = explanation.zone().getId();
        return AS_OF.format(explanation.asOf().atZone(explanation.zone())) + " " + (zone.equals("Z") ? "UTC" : zone);
    }

    private String name() {
        String id = Wrapping.printable(explanation.lead());
        String called = Wrapping.printable(explanation.called());
        return called.equals(id) ? id : called + " (" + id + ")";
    }

    private String summary() {
        String would = OneLead.plain(explanation.total().would());
        if (explanation.disqualified()) {
            return "disqualified · would have total " + would;
        }
        List<String> parts = new ArrayList<>(List.of("total " + would));
        explanation.labels().stream()
                .filter(label -> label.kind() != Outline.Labelling.Kind.GRADE)
                .forEach(label -> parts.add(Wrapping.printable(label.label())));
        return String.join(" · ", parts);
    }

    private void disqualifications() {
        List<Line> told = explanation.disqualifications().stream()
                .filter(line -> look.all() || line.standing() != Standing.FAILS)
                .toList();
        section(explanation.disqualified() ? "disqualified" : "disqualification", told);
    }

    private void alerts() {
        section(
                "alerts",
                explanation.alerts().stream()
                        .filter(line -> look.all() || line.standing() != Standing.FAILS)
                        .toList());
    }

    private void section(String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            rows.title(title);
            lines.forEach(rows::told);
        }
    }

    private void score(ScoreAccount score) {
        rows.title(score.name() + " " + amount(score));
        long fail = score.all().filter(ExplanationText::isSilent).count();
        boolean all = look.all() || fail <= FEW;
        for (ScoreAccount.Group group : score.groups()) {
            List<Line> lines = group.lines().stream()
                    .filter(line -> all || !isSilent(line))
                    .toList();
            if (group.name().isPresent() && !lines.isEmpty()) {
                rows.subtitle(group.name().get() + " " + OneLead.plain(group.points()));
            }
            lines.forEach(rows::told);
        }
        boolean afterGroups =
                score.groups().stream().anyMatch(group -> group.name().isPresent());
        List<Line> lines =
                score.lines().stream().filter(line -> all || !isSilent(line)).toList();
        if (afterGroups && !lines.isEmpty()) {
            rows.subtitle(score.name());
        }
        lines.forEach(rows::told);
        if (!all) {
            rows.told("·", fail + " others do not hold", "", look::faint);
        }
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
        String points = OneLead.plain(score.points()) + of;
        String grade =
                explanation.gradeOf(score).map(label -> " · " + label.would()).orElse("");
        boolean differs = explanation.disqualified() && score.would().compareTo(score.points()) != 0;
        return differs
                ? OneLead.plain(score.points()) + ", would be " + OneLead.plain(score.would()) + of + grade
                : points + grade;
    }

    private void labels() {
        if (explanation.labels().isEmpty()) {
            return;
        }
        rows.title("labels");
        for (LabelAccount label : explanation.labels()) {
            List<Line> asked = label.lines();
            asked.subList(0, asked.size() - 1).stream()
                    .filter(line -> look.all() || line.standing() == Standing.UNKNOWN)
                    .forEach(rows::told);
            Line giving = asked.get(asked.size() - 1);
            rows.told("", told(label), because(label, giving), look::good);
        }
    }

    private static String told(LabelAccount label) {
        String is = label.name() + " is " + label.label();
        return label.label().equals(label.would()) ? is : is + ", would be " + label.would();
    }

    /** Of a matrix the two labels say all. */
    private static String because(LabelAccount label, Line giving) {
        String facts = giving.facts().stream().collect(Collectors.joining("; "));
        if (label.kind() == Outline.Labelling.Kind.MATRIX) {
            return facts;
        }
        return facts.isEmpty() ? giving.words() : giving.words() + ": " + facts;
    }
}
