package org.meritlang.repl.prompt;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.meritlang.diagnostic.Suggestions;

/** {@code :help [COMMAND]}. */
record HelpCommand(Supplier<List<Guide>> guides) implements ColonCommand {
    private static final String WHAT_MAY_BE_TYPED = """
            Ask:   a condition         job title mentions "cto" and employees > 200
                   a number            days since created
                   a name              employees   fit   webinar attended
                   a lead              its name, or its id
            Try:   a sentence          +15 when employees > 200
                   or a whole block    decide, matrix, grade, points by …, define, list, disqualify, alert, example
                   score NAME          says which score points go to
            """;

    @Override
    public Guide guide() {
        return new Guide("help", "[COMMAND]", "tells what may be typed", ":help save", "tells more of one command");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        if (argument.isEmpty()) {
            return ColonCommand.answered(overview());
        }
        String name = argument.replaceFirst("^:", "").toLowerCase(Locale.ROOT);
        List<Guide> meant = guides.get().stream()
                .filter(guide -> guide.name().startsWith(name))
                .toList();
        if (meant.isEmpty()) {
            List<String> nearest = Suggestions.nearest(
                    name, guides.get().stream().map(Guide::name).toList());
            throw new Refused("There is no command `:" + name + "`"
                    + (nearest.isEmpty() ? "; `:help` lists them all." : "; did you mean `:" + nearest.get(0) + "`?"));
        }
        StringBuilder text = new StringBuilder();
        for (Guide guide : meant) {
            text.append(guide.usage()).append("   ").append(guide.what()).append('\n');
            text.append("  ")
                    .append(guide.example())
                    .append("\n      ")
                    .append(guide.then())
                    .append('\n');
        }
        return ColonCommand.answered(text.toString());
    }

    private String overview() {
        StringBuilder text = new StringBuilder(WHAT_MAY_BE_TYPED).append('\n');
        int width = guides.get().stream()
                .mapToInt(guide -> guide.usage().length())
                .max()
                .orElse(0);
        for (Guide guide : guides.get()) {
            text.append(guide.usage())
                    .append(" ".repeat(width - guide.usage().length() + 2))
                    .append(guide.what())
                    .append('\n');
        }
        return text.append("\n`:help COMMAND` shows an example. Any beginning of a command will do, such as `:q`.\n")
                .toString();
    }
}
