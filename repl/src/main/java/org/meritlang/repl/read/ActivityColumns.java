package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;

/**
 * What the columns of activities hold.
 *
 * @param names of all columns
 * @param lead the number of the one with the lead's id
 * @param activity the number of the one that says what was done
 * @param time the number of the one that says when
 */
record ActivityColumns(List<String> names, int lead, int activity, int time) {
    /** The lead of activities that stand within a lead. */
    static final int WITHIN_LEAD = -1;

    private static final List<String> LEAD = List.of("lead id", "lead");
    private static final List<String> ACTIVITY = List.of("activity", "event", "type");
    private static final List<String> TIME = List.of("at", "time", "timestamp", "date");
    private static final int MOST_SHOWN = 12;

    ActivityColumns {
        names = List.copyOf(names);
    }

    /**
     * Finds the columns of a file.
     *
     * @param file what messages call it
     * @param idOfLeads what the leads call their id; empty if they are not known
     * @throws InputException if one is not there, with the option that names it
     */
    static ActivityColumns of(String file, List<String> names, ActivityNaming naming, Optional<String> idOfLeads)
            throws InputException {
        Finder finder = new Finder("`" + file + "`", names);
        return new ActivityColumns(
                names,
                finder.find(naming.lead(), leadNames(idOfLeads), "whose activities they are", "--lead-column"),
                finder.find(naming.activity(), ACTIVITY, "what was done", "--activity-column"),
                finder.find(naming.time(), TIME, "when it was done", "--time-column"));
    }

    /** Finds the columns of activities that stand within leads. */
    static ActivityColumns within(String file, List<String> names, ActivityNaming named) throws InputException {
        ActivityNaming naming =
                new ActivityNaming(Optional.empty(), known(named.activity(), names), known(named.time(), names));
        Finder finder = new Finder("The activities within the leads of `" + file + "`", names);
        return new ActivityColumns(
                names,
                WITHIN_LEAD,
                finder.find(naming.activity(), ACTIVITY, "what was done", "--activity-column"),
                finder.find(naming.time(), TIME, "when it was done", "--time-column"));
    }

    /** What the user has named may be a column of the file of activities only. */
    private static Optional<String> known(Optional<String> named, List<String> names) {
        return named.filter(name -> Intake.column(names, name).isPresent());
    }

    /** The names that a column may have which says what was done. */
    static List<String> namesOfActivity(ActivityNaming naming) {
        return Stream.concat(naming.activity().stream(), ACTIVITY.stream()).toList();
    }

    /** A column called {@code id} may also hold the activity's own id: one that names the lead comes first. */
    private static List<String> leadNames(Optional<String> idOfLeads) {
        Stream<String> usual = LEAD.stream();
        if (idOfLeads.isEmpty()) {
            return Stream.concat(usual, Stream.of("id")).toList();
        }
        return Spelling.same(idOfLeads.get(), "id")
                ? Stream.concat(usual, idOfLeads.stream()).toList()
                : Stream.concat(idOfLeads.stream(), usual).toList();
    }

    /** What rules may name of an activity: everything but its lead, its name and its instant. */
    List<Integer> attributes() {
        return IntStream.range(0, names.size())
                .filter(column -> column != lead && column != activity && column != time)
                .filter(column -> !names.get(column).isBlank())
                .boxed()
                .toList();
    }

    /** Looks for columns, and says what there is where one is missing. */
    private record Finder(String where, List<String> names) {
        int find(Optional<String> named, List<String> usual, String what, String option) throws InputException {
            if (named.isPresent()) {
                OptionalInt column = Intake.column(names, named.get());
                return column.orElseThrow(() -> notThere(named.get(), option));
            }
            for (String name : usual) {
                OptionalInt column = Intake.column(names, name);
                if (column.isPresent()) {
                    return column.getAsInt();
                }
            }
            throw new InputException(where + (where.startsWith("`") ? " has" : " have") + " no column that says " + what
                    + ", such as " + quoted(usual, " or ") + ". There is " + found() + "; say which with " + option
                    + ".");
        }

        private InputException notThere(String name, String option) {
            List<String> nearest = Suggestions.nearest(name, names);
            String rest =
                    nearest.isEmpty() ? "there is " + found() : "did you mean " + Suggestions.listed(nearest) + "?";
            return new InputException(where + (where.startsWith("`") ? " has" : " have") + " no column `" + name
                    + "`, as " + option + " says; " + rest + (nearest.isEmpty() ? "." : ""));
        }

        private String found() {
            List<String> shown = new ArrayList<>(names.stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList());
            int more = shown.size() - MOST_SHOWN;
            if (more <= 0) {
                return quoted(shown, " and ");
            }
            return shown.subList(0, MOST_SHOWN).stream()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", "))
                    + " and " + more + " more";
        }

        private static String quoted(List<String> names, String lastJoint) {
            List<String> quoted = names.stream().map(name -> "`" + name + "`").toList();
            if (quoted.size() < 2) {
                return String.join("", quoted);
            }
            int last = quoted.size() - 1;
            return String.join(", ", quoted.subList(0, last)) + lastJoint + quoted.get(last);
        }
    }
}
