package org.meritlang.repl.command;

import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** How commands describe themselves: all in one style, by values instead of annotations, which start slower. */
final class CommandSpecs {
    static final String COLOR = "--color";

    private CommandSpecs() {}

    /**
     * A command with {@code --help} and {@code --color}.
     *
     * @param what what it does, as one sentence
     * @param usage the arguments after its name
     * @param examples whole command lines, each with what it is for after two blanks
     */
    static CommandSpec command(String name, String what, String usage, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .customSynopsis("merit " + name + " " + usage)
                .description(escaped(what))
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .footerHeading("%nExamples:%n")
                .footer(examples)
                .sortOptions(false)
                .width(100);
        return spec;
    }

    /** Adds the options that every command has. */
    static void addCommonOptions(CommandSpec spec) {
        spec.addOption(value(COLOR, "WHEN", "auto (the default), always or never"));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this.")
                .build());
    }

    static OptionSpec value(String name, String label, String description) {
        return option(label, description, name);
    }

    static OptionSpec value(String shortName, String name, String label, String description) {
        return option(label, description, shortName, name);
    }

    private static OptionSpec option(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .description(escaped(description))
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(escaped(description))
                .build();
    }

    static PositionalParamSpec argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(true)
                .description(escaped(description))
                .build();
    }

    static PositionalParamSpec optionalArgument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(String.class)
                .arity("0..1")
                .required(false)
                .description(escaped(description))
                .build();
    }

    static Optional<String> valueOf(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }

    static String argumentOf(ParseResult given, int index) {
        return given.matchedPositionalValue(index, "");
    }

    /** Its help as shown. */
    static String help(picocli.CommandLine line) {
        return line.getUsageMessage(Ansi.OFF);
    }

    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
