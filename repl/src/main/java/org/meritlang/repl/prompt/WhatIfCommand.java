package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritlang.Model;
import org.meritlang.Supposed;
import org.meritlang.Supposition;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.KeptLeads;
import org.meritlang.data.LeadBatch;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.write.PointText;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/** {@code :what if employees = 50, webinar attended yesterday}. */
record WhatIfCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "what if",
                "FACT, …",
                "tells what would change for the lead that was named last",
                ":what if employees = 50, webinar attended 3 days ago, no demo requested",
                "name the lead first by typing its name; `= unknown` takes a value away, and what a lead has or does may be"
                        + " said as in an `example`: `page visited with url \"/pricing\" yesterday`, `2 times`");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        // `:what` is short for it, and `if` may still follow.
        Supposing supposing = Supposing.of(argument.replaceFirst("(?i)^if\\s+", ""), names());
        Place place = desk.lead()
                .orElseThrow(() -> new Refused("Which lead? Type its name or its id first, then `:what if …`."));
        LeadBatch batch = batch(supposing, place);
        ScoredBatch before = desk.view().scored().get(place.chunk());
        ScoredBatch after = desk.model().score(batch, desk.asOf());
        List<String> changed = changed(before, place.lead(), after);
        String name = desk.held().shown(place);
        return ColonCommand.answered(
                changed.isEmpty()
                        ? "Nothing would change for " + name + ".\n"
                        : name + ": " + String.join(" · ", changed) + "\n");
    }

    private Supposing.Names names() {
        Set<String> fields = new LinkedHashSet<>();
        desk.held().schema().fields().stream().map(Schema.Field::name).forEach(fields::add);
        desk.model().attributes().stream().map(Attribute::name).forEach(fields::add);
        Set<String> kinds = new LinkedHashSet<>();
        desk.held().did().kinds().forEach(kind -> kinds.add(kind.name()));
        desk.model().activities().stream()
                .filter(activity -> !activity.isAny())
                .forEach(activity -> kinds.add(activity.name()));
        return new Supposing.Names(
                List.copyOf(fields), List.copyOf(kinds), desk.model().outputs(), definitions());
    }

    private List<String> definitions() {
        return desk.model().sentences().stream()
                .filter(Sentence.Define.class::isInstance)
                .map(sentence -> ((Sentence.Define) sentence).name().text())
                .toList();
    }

    /** The lead alone, with all that is supposed of it. */
    private LeadBatch batch(Supposing supposing, Place place) throws Refused {
        Model model = desk.model();
        KeptLeads other =
                desk.held().kept().get(place.chunk()).alone(place.lead(), supposing.changes(), supposing.notDone());
        LeadBatch batch = other.batch(model.attributes(), model.activities());
        for (ColumnReport report : batch.reports()) {
            if (report.unreadable() > 0
                    && value(supposing.changes(), report.attribute().name()) != null) {
                throw new Refused("`" + report.samples().get(0).value() + "` is no "
                        + report.attribute().type().word() + ", as "
                        + report.attribute().name() + " is.");
            }
        }
        if (supposing.lines().isEmpty()) {
            return batch;
        }
        Supposed supposed = model.suppose(supposing.lines(), desk.asOf());
        Supposition supposition = supposed.supposition()
                .orElseThrow(() -> new Refused(Renderer.text(
                        supposed.diagnostics().stream()
                                .filter(Diagnostic::isError)
                                .toList(),
                        desk.paint().colour())));
        return model.lead(batch, 0, desk.asOf()).supposing(supposition);
    }

    private static @Nullable String value(Map<String, String> changes, String name) {
        return changes.entrySet().stream()
                .filter(change -> Spelling.same(change.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** {@code total 87 → 64}, for each output that differs. */
    private static List<String> changed(ScoredBatch before, int lead, ScoredBatch after) {
        List<String> changed = new ArrayList<>();
        Outline outline = after.outline();
        if (before.disqualified(lead) != after.disqualified(0)) {
            changed.add(after.disqualified(0) ? "disqualified" : "no longer disqualified");
        }
        for (int score = 0; score < outline.scores().size(); score++) {
            add(
                    changed,
                    outline.scores().get(score),
                    PointText.of(before.points(score, lead)),
                    PointText.of(after.points(score, 0)));
        }
        for (int labelling = 0; labelling < outline.labellings().size(); labelling++) {
            add(
                    changed,
                    outline.labellings().get(labelling).name(),
                    before.label(labelling, lead),
                    after.label(labelling, 0));
        }
        return changed;
    }

    private static void add(List<String> changed, String name, String before, String after) {
        if (!Objects.equals(before, after)) {
            changed.add(name + " " + before + " → " + after);
        }
    }
}
