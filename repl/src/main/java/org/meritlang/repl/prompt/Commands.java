package org.meritlang.repl.prompt;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.write.Fitting;

/** All commands that begin with a colon; any beginning of a name that only one has will do. */
final class Commands {
    private static final int LONGEST_SAID = 60;

    private final List<ColonCommand> all;

    Commands(Desk desk) {
        all = List.of(
                new OpenCommand(desk),
                new SaveCommand(desk),
                new ShowCommand(desk),
                new TopCommand(desk),
                new ExplainLeadCommand(desk),
                new WhatIfCommand(desk),
                new AsOfCommand(desk),
                new FieldsCommand(desk),
                new RulesCommand(desk),
                new TestsCommand(desk),
                new ChangesCommand(desk),
                new UndoCommand(desk),
                new KeepCommand(desk),
                new HelpCommand(this::guides),
                new QuitCommand(desk));
    }

    List<Guide> guides() {
        return all.stream().map(ColonCommand::guide).toList();
    }

    /** A command, and what stands behind its name. */
    private record Call(ColonCommand command, String argument, boolean forced) {}

    /** Runs a command as it was typed, without its colon. */
    Reply run(String typed) throws IOException, InputException, Refused {
        Call call = call(typed.strip());
        return call.command.run(call.argument, call.forced);
    }

    private Call call(String typed) throws Refused {
        if (typed.isEmpty()) {
            return call("help");
        }
        for (ColonCommand command : all) {
            Optional<Call> whole = called(command, command.guide().name(), typed);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        String first = typed.split("[\\s!]", 2)[0];
        List<ColonCommand> beginning = all.stream()
                .filter(command -> command.guide().name().startsWith(first.toLowerCase(Locale.ROOT)))
                .toList();
        if (beginning.size() == 1) {
            return abbreviated(beginning.get(0), first, typed);
        }
        throw new Refused(beginning.isEmpty() ? unknown(first) : ambiguous(first, beginning));
    }

    /** With all words of its name. */
    private static Optional<Call> called(ColonCommand command, String name, String typed) {
        if (!typed.regionMatches(true, 0, name, 0, name.length())) {
            return Optional.empty();
        }
        String rest = typed.substring(name.length());
        boolean forced = rest.startsWith("!");
        String argument = forced ? rest.substring(1) : rest;
        boolean isWhole = argument.isEmpty() || forced || Character.isWhitespace(argument.charAt(0));
        return isWhole ? Optional.of(new Call(command, argument.strip(), forced)) : Optional.empty();
    }

    /** {@code :w employees = 50}, {@code :what if employees = 50} and {@code :as 2026-11-21} alike. */
    private static Call abbreviated(ColonCommand command, String first, String typed) {
        String rest = typed.substring(first.length());
        boolean forced = rest.startsWith("!");
        String argument = (forced ? rest.substring(1) : rest).strip();
        return new Call(command, argument, forced);
    }

    private String unknown(String name) {
        List<String> names = all.stream().map(command -> command.guide().name()).toList();
        List<String> nearest = Suggestions.nearest(name, names);
        String meant = nearest.isEmpty()
                ? "; `:help` lists them all."
                : "; did you mean " + nearest.stream().map(n -> "`:" + n + "`").collect(Collectors.joining(" or "))
                        + "?";
        return "There is no command `:" + Fitting.cut(name, LONGEST_SAID) + "`" + meant;
    }

    private static String ambiguous(String name, List<ColonCommand> several) {
        return "`:" + name + "` may be "
                + several.stream()
                        .map(command -> "`:" + command.guide().name() + "`")
                        .collect(Collectors.joining(" or "))
                + ".";
    }
}
