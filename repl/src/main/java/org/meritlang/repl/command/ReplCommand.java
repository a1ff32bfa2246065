package org.meritlang.repl.command;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.repl.Console;
import org.meritlang.repl.prompt.Reply;
import org.meritlang.repl.prompt.Script;
import org.meritlang.repl.prompt.Session;
import org.meritlang.repl.screen.Screen;
import org.meritlang.repl.write.Paint;
import org.meritlang.repl.write.Wrapped;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit repl}: the prompt; from standard input, when that is no terminal, a script of the same lines. */
final class ReplCommand implements Command {
    static final String NAME = "repl";
    private static final String ACTIVITIES = "--activities";
    private static final String AS_OF = "--as-of";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                NAME,
                "Answers what is asked of leads, and tries rules on them, line by line.",
                "[RULES] [LEADS] [-a FILE] [--as-of TIME]",
                "  merit repl b2b-saas.merit leads.csv -a activities.csv",
                "      opens them and waits for what you type; :help tells what that may be",
                "  merit repl b2b-saas.merit leads.csv < questions.txt",
                "      answers the lines of a file; the exit code is 1 when one could not be answered");
        spec.addPositional(
                CommandSpecs.optionalArgument(0, "RULES", "The rule file; without one there are no rules yet."));
        spec.addPositional(CommandSpecs.optionalArgument(1, "LEADS", "The leads: CSV, JSON or JSON Lines."));
        spec.addOption(CommandSpecs.value(
                "-a", ACTIVITIES, "FILE", "What the leads have done, one row an activity: CSV, JSON or JSON Lines."));
        spec.addOption(CommandSpecs.value(
                AS_OF,
                "TIME",
                "Sees the leads as of that instant, such as 2026-11-21 (the end of that day) or"
                        + " 2026-11-21T09:00, until `:as of` says else; else as of now."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, UsageException, OutputException {
        Paint paint = ColourChoice.of(given).onOutput(console);
        Session session = Session.of(console, paint);
        boolean fine = true;
        Optional<String> asOf = CommandSpecs.valueOf(given, AS_OF);
        if (asOf.isPresent()) {
            // The rules tell for which zone; whether it can be read at all is known before.
            AsOf.read(asOf.get(), ZoneOffset.UTC);
        }
        Optional<String> activities = CommandSpecs.valueOf(given, ACTIVITIES);
        List<String> files = Stream.of(CommandSpecs.argumentOf(given, 0), CommandSpecs.argumentOf(given, 1))
                .filter(name -> !name.isEmpty())
                .toList();
        if (!files.isEmpty() || activities.isPresent()) {
            Reply opened = session.open(files, activities);
            fine = opened.outcome() != Reply.Outcome.FAILED;
            show(opened, console);
        }
        if (asOf.isPresent()) {
            show(session.seeAsOf(asOf.get()), console);
        }
        if (console.terminal().in() && console.terminal().out()) {
            return Screen.run(session, console, paint);
        }
        try {
            fine &= Script.run(session, console);
        } catch (IOException e) {
            throw OutputTarget.failure("standard output", e);
        }
        return fine ? ExitCode.FINE : ExitCode.FOUND_ERRORS;
    }

    private static void show(Reply reply, Console console) throws OutputException {
        if (reply.outcome() == Reply.Outcome.FAILED) {
            console.err().print(reply.text());
            return;
        }
        boolean isShown = console.terminal().out();
        StandardOutput.write(
                console, isShown ? Wrapped.at(reply.text(), console.terminal().width()) : reply.text());
    }
}
