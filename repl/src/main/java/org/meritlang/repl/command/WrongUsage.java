package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in a plain sentence. */
final class WrongUsage {
    private WrongUsage() {}

    static String sentence(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line.getCommandSpec());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), line.getCommandSpec());
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return "`" + nameOf(overwritten.getOverwritten()) + "` is given twice.";
        }
        return e.getArgSpec() == null
                ? "The command line cannot be understood."
                : "`" + nameOf(e.getArgSpec()) + "` cannot be understood as it is given.";
    }

    private static String unmatched(String argument, CommandSpec spec) {
        if (argument.startsWith("-") && argument.length() > 1) {
            String option = argument.replaceFirst("=.*", "");
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            return "`" + spec.qualifiedName() + "` has no option `" + option + "`"
                    + question(Suggestions.nearest(option, known));
        }
        if (spec.subcommands().isEmpty()) {
            return "`" + argument + "` is one file too many.";
        }
        return "There is no command `" + argument + "`"
                + question(Suggestions.nearest(argument, spec.subcommands().keySet()));
    }

    private static String question(List<String> nearest) {
        return nearest.isEmpty() ? "." : "; did you mean " + Suggestions.listed(nearest) + "?";
    }

    private static String missing(List<ArgSpec> missing, CommandSpec spec) {
        if (missing.size() == 1 && missing.get(0).isOption()) {
            return "`" + nameOf(missing.get(0)) + "` needs a value: "
                    + missing.get(0).paramLabel() + ".";
        }
        String names = spec.positionalParameters().stream()
                .filter(PositionalParamSpec::required)
                .filter(argument -> missing.contains(argument) || isBehind(missing, argument))
                .map(WrongUsage::nameOf)
                .collect(Collectors.joining(" and "));
        return "`" + spec.qualifiedName() + "` needs " + names + ".";
    }

    /** What stands behind a missing argument is missing too, though only the first is complained of. */
    private static boolean isBehind(List<ArgSpec> missing, PositionalParamSpec argument) {
        return missing.stream()
                .anyMatch(each -> each instanceof PositionalParamSpec before
                        && before.index().min() < argument.index().min());
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
