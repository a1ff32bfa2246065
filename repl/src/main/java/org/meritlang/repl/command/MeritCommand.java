package org.meritlang.repl.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code merit} itself: finds the command that is meant, and says what went wrong when something did. */
public final class MeritCommand {
    private MeritCommand() {}

    /**
     * Runs one command line.
     *
     * @return what to exit with: 0 fine, 1 the input has errors, 2 wrong usage
     */
    public static int run(Console console, String... arguments) {
        try {
            return dispatch(console, arguments);
        } catch (OutputException e) {
            return e.isReaderLeft() ? ExitCode.FINE : failed(console, e.sentence());
        } catch (InputException e) {
            if (e.diagnostic().isPresent()) {
                console.err().print(Renderer.text(List.of(e.diagnostic().get()), false));
                return ExitCode.FOUND_ERRORS;
            }
            return failed(console, e.sentence());
        } catch (IOException e) {
            trace(console, e);
            return failed(console, "A file could not be read or written to its end.");
        } catch (OutOfMemoryError e) {
            trace(console, e);
            return failed(console, "There is not enough memory; MERIT_JAVA_OPTS=-Xmx4g gives Merit more.");
        } catch (RuntimeException | Error e) {
            trace(console, e);
            return failed(
                    console,
                    "Merit itself has failed, which is not your fault. Please report it with the command line and what"
                            + " MERIT_DEBUG=1 in front of it shows.");
        }
    }

    private static int dispatch(Console console, String... arguments)
            throws IOException, InputException, OutputException {
        CommandLine line = line();
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments.length == 0 ? new String[] {ReplCommand.NAME} : askedFor(arguments));
        } catch (ParameterException e) {
            return wrongUsage(console, WrongUsage.sentence(e), e.getCommandLine());
        }
        ParseResult given = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine asked = given.commandSpec().commandLine();
        if (given.isVersionHelpRequested()) {
            StandardOutput.write(console, "merit " + version() + "\n");
            return ExitCode.FINE;
        }
        if (given.isUsageHelpRequested() || !parsed.hasSubcommand()) {
            StandardOutput.write(console, CommandSpecs.help(asked));
            return ExitCode.FINE;
        }
        Command command =
                Objects.requireNonNull(commands().get(given.commandSpec().name()));
        try {
            return command.run(given, console);
        } catch (UsageException e) {
            return wrongUsage(console, e.sentence(), asked);
        }
    }

    /** {@code merit help score} is {@code merit score --help}. */
    private static String[] askedFor(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }

    /** The whole command line with its commands. */
    static CommandLine line() {
        CommandSpec merit = CommandSpec.create().name("merit");
        merit.usageMessage()
                .customSynopsis("merit COMMAND ...")
                .synopsisHeading("Usage: ")
                .description("Scores leads with rules that read like English.")
                .descriptionHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  merit score b2b-saas.merit leads.csv",
                        "  merit check b2b-saas.merit",
                        "",
                        "`merit COMMAND --help` tells more of a command.")
                .width(100);
        merit.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this.")
                .build());
        merit.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Shows the version.")
                .build());
        commands().forEach((name, command) -> merit.addSubcommand(name, command.spec()));
        return new CommandLine(merit).setUnmatchedArgumentsAllowed(false);
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("score", new ScoreCommand());
        commands.put("explain", new ExplainCommand());
        commands.put("check", new CheckCommand());
        commands.put("diff", new DiffCommand());
        commands.put("test", new TestCommand());
        commands.put("fmt", new FmtCommand());
        commands.put(ReplCommand.NAME, new ReplCommand());
        commands.put("completion", new CompletionCommand());
        return commands;
    }

    private static String version() {
        return Optional.ofNullable(MeritCommand.class.getPackage().getImplementationVersion())
                .orElse("(built from sources)");
    }

    private static int wrongUsage(Console console, String sentence, CommandLine line) {
        console.say("error: " + sentence);
        console.say(usage(line));
        return ExitCode.WRONG_USAGE;
    }

    private static String usage(CommandLine line) {
        return "Usage: " + String.join(" ", line.getCommandSpec().usageMessage().customSynopsis());
    }

    private static int failed(Console console, String sentence) {
        console.say("error: " + sentence);
        return ExitCode.FOUND_ERRORS;
    }

    private static void trace(Console console, Throwable e) {
        if (!console.environment().getOrDefault("MERIT_DEBUG", "").isEmpty()) {
            e.printStackTrace(console.err());
        }
    }
}
