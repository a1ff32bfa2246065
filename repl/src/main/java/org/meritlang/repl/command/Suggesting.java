package org.meritlang.repl.command;

import java.util.stream.Collectors;
import org.meritlang.Model;
import org.meritlang.repl.Console;
import org.meritlang.repl.trial.PartText;
import org.meritlang.trial.Suggestion;
import org.meritlang.trial.Suggestions;

/** {@code merit test --suggest}: writes examples for what no example of a file has tried. */
final class Suggesting {
    private Suggesting() {}

    /** @param titled whether a comment says which file they are for */
    static void write(Model model, boolean titled, RuleText rules, Console console) throws OutputException {
        Suggestions suggestions = model.suggestExamples();
        String name = rules.text().name();
        String title = titled && !suggestions.found().isEmpty() ? "\n# for " + name + "\n" : "";
        StandardOutput.write(
                console,
                suggestions.found().stream()
                        .map(Suggestion::text)
                        .map(text -> "\n" + text)
                        .collect(Collectors.joining("", title, "")));
        boolean isAllTried =
                suggestions.notFound().isEmpty() && suggestions.withoutEffect().isEmpty();
        if (suggestions.found().isEmpty() && isAllTried) {
            console.say(name
                    + (model.test().coverage().all() > 0
                            ? ": the examples try everything already."
                            : ": no examples to write: formulas and grades hold for every lead."));
        }
        suggestions.notFound().forEach(part -> console.say("found no lead for: " + PartText.told(part)));
        suggestions
                .withoutEffect()
                .forEach(
                        part -> console.say("found no lead for which this makes a difference: " + PartText.told(part)));
    }
}
