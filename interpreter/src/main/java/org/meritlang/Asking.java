package org.meritlang;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Definition;
import org.meritlang.model.Example;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Sentence;

/**
 * Understands what is asked beside the rules: it is checked together with them, as the condition of an alert, which
 * changes nothing else, or as a number that nobody uses.
 */
record Asking(Inclusion.Whole whole, Folder folder, Schema data) {
    private static final String NAME = "what is asked";
    /** On a line of their own, so that the words asked stand alone on theirs. */
    private static final String AS_CONDITION = "alert \"" + NAME + "\" as soon as\n";

    /** An example has to expect something; this is checked, and asked of nobody. */
    private static final String NOTHING_EXPECTED = "\n  expect not disqualified";

    private static final String AS_NUMBER = "define [" + NAME + "] as\n";

    /** An as-of behind it is a day as a whole. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 59);

    /** How messages show what an alert looks like. */
    private static final String ALERT_SHOWN = "`alert \"[^\"]*\" as soon as ";

    Asked ask(SourceText words, List<Attribute> seen, List<Activity> done) {
        String given = undeclared(seen, done);
        Asked condition = ask(
                words,
                given + AS_CONDITION,
                model -> lastAlert(model).map(alert -> Inquiry.of(model, alert.condition())));
        if (condition.inquiry().isPresent()) {
            return condition;
        }
        Asked number = ask(words, given + AS_NUMBER, Asking::number);
        return number.inquiry().isPresent() ? number : condition;
    }

    /** Declares what the rules close their eyes to. */
    private String undeclared(List<Attribute> seen, List<Activity> done) {
        StringBuilder text = new StringBuilder();
        Set<String> has = new HashSet<>();
        Set<String> does = new HashSet<>();
        for (Sentence sentence : whole.sentences()) {
            if (sentence instanceof Sentence.LeadHas leadHas) {
                leadHas.rows().forEach(row -> has.add(row.name().key()));
            } else if (sentence instanceof Sentence.LeadDoes leadDoes) {
                leadDoes.rows().forEach(row -> does.add(row.name().key()));
            }
        }
        if (!has.isEmpty()) {
            append(
                    text,
                    "lead has",
                    seen.stream().filter(each -> !has.contains(each.key())).map(Asking::row));
        }
        if (!does.isEmpty()) {
            append(
                    text,
                    "lead does",
                    done.stream().filter(each -> !does.contains(each.key())).map(Asking::row));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String heading, Stream<String> rows) {
        String all = rows.filter(row -> !row.isEmpty()).collect(Collectors.joining());
        text.append(all.isEmpty() ? "" : heading + "\n" + all);
    }

    private static String row(Attribute attribute) {
        return isWritable(attribute.name())
                ? "  [" + attribute.name() + "]: " + attribute.type().word() + "\n"
                : "";
    }

    private static String row(Activity activity) {
        String attributes = activity.attributes().stream()
                .filter(attribute -> isWritable(attribute.name()))
                .map(attribute ->
                        "[" + attribute.name() + "]: " + attribute.type().word())
                .collect(Collectors.joining(", "));
        return isWritable(activity.name())
                ? "  [" + activity.name() + "]" + (attributes.isEmpty() ? "" : " with " + attributes) + "\n"
                : "";
    }

    private static boolean isWritable(String name) {
        return name.codePoints().noneMatch(c -> c == '[' || c == ']' || Character.isISOControl(c));
    }

    private static Optional<Alert> lastAlert(CheckedModel model) {
        List<Alert> alerts = model.alerts();
        return alerts.isEmpty() ? Optional.empty() : Optional.of(alerts.get(alerts.size() - 1));
    }

    private static Optional<Inquiry> number(CheckedModel model) {
        return model.definitions().stream()
                .filter(definition -> definition.name().equals(NAME))
                .filter(Definition.OfNumber.class::isInstance)
                .map(definition -> Inquiry.of(model, ((Definition.OfNumber) definition).number()))
                .findFirst();
    }

    /** What came of checking words together with the rules. */
    private record Understood(Optional<CheckedModel> model, List<Diagnostic> diagnostics) {}

    private Asked ask(SourceText words, String before, Function<CheckedModel, Optional<Inquiry>> inquiry) {
        Understood understood = understand(words, before);
        return new Asked(understood.model.flatMap(inquiry), understood.diagnostics);
    }

    /**
     * A condition that leads of a model may be asked.
     *
     * @param attributes the fields that these leads have
     * @param activities likewise
     */
    Wished wish(SourceText words, List<Attribute> attributes, List<Activity> activities) {
        Understood understood = understand(words, AS_CONDITION);
        Optional<CheckedModel> model = understood.model;
        List<Diagnostic> diagnostics = new ArrayList<>(understood.diagnostics);
        if (model.isPresent()
                && !(model.get().attributes().equals(attributes)
                        && model.get().activities().equals(activities))) {
            diagnostics.add(Diagnostic.of(
                    Code.UNKNOWN_NAME,
                    words.span(0, words.text().length()),
                    "This asks for something that no rule names, so it was not read of the leads; ask for what the rules"
                            + " name."));
            model = Optional.empty();
        }
        return new Wished(
                model.flatMap(all -> lastAlert(all)
                        .map(alert -> new Wish(
                                all, alert.condition(), alert.sentence().subject()))),
                diagnostics);
    }

    /**
     * What is told of a lead, in lines of an example.
     *
     * @param asOf from when it is seen
     * @param zone in which days begin
     */
    Supposed suppose(List<String> lines, Instant asOf, ZoneId zone) {
        String rows = lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        Understood understood = understand(
                new SourceText("what is supposed", rows),
                "example \"" + NAME + "\"\n  as of " + written(asOf, zone) + "\n",
                NOTHING_EXPECTED);
        List<Example> examples = understood.model.map(CheckedModel::examples).orElse(List.of());
        return new Supposed(
                examples.isEmpty() ? Optional.empty() : Optional.of(new Supposition(examples.get(examples.size() - 1))),
                understood.diagnostics);
    }

    /** As an example writes it. */
    private static String written(Instant asOf, ZoneId zone) {
        LocalDateTime local = asOf.atZone(zone).toLocalDateTime();
        return local.toLocalTime().isAfter(LAST_MINUTE)
                ? local.toLocalDate().toString()
                : local.truncatedTo(ChronoUnit.MINUTES)
                        + zone.getRules().getOffset(asOf).toString();
    }

    private Understood understand(SourceText words, String before) {
        return understand(words, before, "");
    }

    private Understood understand(SourceText words, String before, String after) {
        if (words.text().isBlank()) {
            return none(words, Code.MISSING_WORD, "Nothing is asked here; a condition looks like `total >= 80`.");
        }
        SourceText text = new SourceText(words.name(), before + words.text() + after);
        Diagnostics problems = new Diagnostics();
        Inclusion.Whole more = Inclusion.beside(whole, text, data, problems);
        long asked = more.sentences().stream()
                .filter(sentence -> sentence.span().source().equals(text))
                .filter(sentence -> sentence.span().end() > before.length())
                .count();
        if (asked > 1) {
            return none(words, Code.NOT_UNDERSTOOD, "Ask one thing at a time.");
        }
        if (asked == 0 && !problems.hasErrors()) {
            return none(words, Code.MISSING_WORD, "Nothing is asked here; a condition looks like `total >= 80`.");
        }
        Optional<CheckedModel> model =
                problems.hasErrors() ? Optional.empty() : Checker.check(more, folder, data, problems);
        List<Diagnostic> said = problems.sorted().stream()
                .filter(diagnostic ->
                        diagnostic.isError() || diagnostic.span().source().equals(text))
                .map(diagnostic ->
                        worded(diagnostic).at(span -> span.source().equals(text) ? asTyped(span, words, before) : span))
                .toList();
        return new Understood(model, said);
    }

    private static Understood none(SourceText words, Code code, String message) {
        Span all = words.span(0, words.text().length());
        return new Understood(Optional.empty(), List.of(Diagnostic.of(code, all, message)));
    }

    /** Nobody who asks has said anything of an alert. */
    private static Diagnostic worded(Diagnostic diagnostic) {
        String message =
                diagnostic.message().replaceFirst("^An alert ", "A condition ").replaceFirst(ALERT_SHOWN, "`");
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.span(),
                message,
                diagnostic.related(),
                diagnostic.fixes(),
                diagnostic.witnesses());
    }

    private static Span asTyped(Span span, SourceText words, String before) {
        int last = words.text().length();
        int start = Math.min(last, Math.max(0, span.start() - before.length()));
        return words.span(start, Math.min(last, Math.max(start, span.end() - before.length())));
    }
}
