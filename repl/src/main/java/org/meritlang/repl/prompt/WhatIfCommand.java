package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.KeptLeads;
import org.meritlang.data.LeadBatch;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.write.PointText;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** {@code :what if NAME = VALUE, …}. */
record WhatIfCommand(Desk desk) implements ColonCommand {
    private static final Pattern PART = Pattern.compile("((?:\"[^\"]*\"|[^,\"]++)++),?");
    private static final Pattern ASSIGNED =
            Pattern.compile("\\[?(.+?)]?\\s*(?:=|\\s(?:is|were|was)\\s)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]++(?:,[0-9]++)+(?:\\.[0-9]++)?");
    private static final List<String> NOTHING = List.of("unknown", "nothing", "missing", "empty");

    @Override
    public Guide guide() {
        return new Guide(
                "what if",
                "NAME = VALUE, …",
                "tells what would change for the lead that was named last",
                ":what if employees = 50, country = \"France\"",
                "name the lead first by typing its name; `= unknown` takes a value away");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        // `:what` is short for it, and `if` may still follow.
        Map<String, String> changes = changes(argument.replaceFirst("(?i)^if\\s+", ""));
        Place place = desk.lead()
                .orElseThrow(() -> new Refused("Which lead? Type its name or its id first, then `:what if …`."));
        KeptLeads other = desk.held().kept().get(place.chunk()).alone(place.lead(), changes);
        LeadBatch batch = other.batch(desk.model().attributes(), desk.model().activities());
        for (ColumnReport report : batch.reports()) {
            if (report.unreadable() > 0 && value(changes, report.attribute().name()) != null) {
                throw new Refused("`" + report.samples().get(0).value() + "` is no "
                        + report.attribute().type().word() + ", as "
                        + report.attribute().name() + " is.");
            }
        }
        ScoredBatch before = desk.view().scored().get(place.chunk());
        ScoredBatch after = desk.model().score(batch, desk.asOf());
        List<String> changed = changed(before, place.lead(), after);
        String name = desk.held().name(place);
        return ColonCommand.answered(
                changed.isEmpty()
                        ? "Nothing would change for " + name + ".\n"
                        : name + ": " + String.join(" · ", changed) + "\n");
    }

    private static @Nullable String value(Map<String, String> changes, String name) {
        return changes.entrySet().stream()
                .filter(change -> Spelling.same(change.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> changes(String argument) throws Refused {
        Map<String, String> changes = new LinkedHashMap<>();
        for (Matcher part = PART.matcher(argument); part.find(); ) {
            Matcher assigned = ASSIGNED.matcher(part.group(1).strip());
            if (!assigned.matches()) {
                requireNoThousands(argument, part);
                throw new Refused("`:what if` takes a name and a value, as in `:what if employees = 50`.");
            }
            String value = assigned.group(2).strip().replaceAll("^\"|\"$", "");
            boolean isNothing =
                    NOTHING.contains(Spelling.foldCase(assigned.group(2).strip()));
            changes.put(known(assigned.group(1).strip()), isNothing ? "" : value);
        }
        if (changes.isEmpty()) {
            throw new Refused("`:what if` takes a name and a value, as in `:what if employees = 50`.");
        }
        return changes;
    }

    /** A comma between the digits of a number is none between changes. */
    private static void requireNoThousands(String argument, Matcher part) throws Refused {
        Matcher number = THOUSANDS.matcher(argument);
        while (number.find()) {
            if (number.start() < part.start() && part.start() < number.end()) {
                String together = number.group().replace(",", "");
                String point = number.group().replace(',', '.');
                boolean mayBePoint = point.indexOf('.') == point.lastIndexOf('.');
                throw new Refused("`" + number.group()
                        + "` means different numbers in different countries; write it without a comma: `" + together
                        + "`" + (mayBePoint ? " or `" + point + "`" : "") + ".");
            }
        }
    }

    private String known(String name) throws Refused {
        List<String> names = new ArrayList<>();
        desk.held().schema().fields().stream().map(Schema.Field::name).forEach(names::add);
        desk.model().attributes().stream().map(Attribute::name).forEach(names::add);
        if (names.stream().noneMatch(known -> Spelling.same(known, name))) {
            List<String> nearest = Suggestions.nearest(name, names);
            throw new Refused("There is no field called `" + name + "`"
                    + (nearest.isEmpty()
                            ? "; `:fields` lists them."
                            : "; did you mean " + Suggestions.listed(nearest) + "?"));
        }
        return name;
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
