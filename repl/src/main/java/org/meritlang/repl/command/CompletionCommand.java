package org.meritlang.repl.command;

import org.meritlang.repl.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit completion}: what makes a shell complete the command's words. */
final class CompletionCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "completion",
                "Prints a script that lets bash or zsh complete the words of merit.",
                "bash|zsh",
                "  source <(merit completion bash)",
                "      for this shell; put the line into ~/.bashrc for all",
                "  merit completion zsh > ~/.merit-completion && echo 'source ~/.merit-completion' >> ~/.zshrc",
                "      for all new zsh shells");
        spec.addPositional(CommandSpecs.argument(0, "SHELL", "bash or zsh"));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) throws UsageException, OutputException {
        String shell = CommandSpecs.argumentOf(given, 0);
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new UsageException("There is completion for bash and zsh, not for `" + shell + "`.");
        }
        // One script serves both: in zsh it calls bashcompinit first.
        StandardOutput.write(console, AutoComplete.bash("merit", MeritCommand.line()));
        return ExitCode.FINE;
    }
}
