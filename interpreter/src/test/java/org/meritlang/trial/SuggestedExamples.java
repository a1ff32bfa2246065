package org.meritlang.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.score.Part;

/** What must be so of the examples that are suggested for some rules. */
public final class SuggestedExamples {
    private final String rules;
    private final Function<String, Compilation> compiling;
    private final Suggestions suggestions;
    private int taken;

    /** @param compiling compiles a text in place of these rules */
    public SuggestedExamples(String rules, Function<String, Compilation> compiling) {
        this.rules = rules;
        this.compiling = compiling;
        this.suggestions = compiling.apply(rules).orThrow().suggestExamples();
    }

    public Suggestions suggestions() {
        return suggestions;
    }

    /** For how many it was tried what comes of them where their part is taken out of the text. */
    public int taken() {
        return taken;
    }

    /** Pasted behind the rules they pass and try their parts. */
    public void pass() {
        String pasted = rules + pasted(suggestions.found());
        Trial trial = compiling.apply(pasted).orThrow().test();
        int own = trial.examples().size() - suggestions.found().size();
        List<Tried> suggested = trial.examples().subList(own, trial.examples().size());
        assertTrue(suggested.stream().allMatch(Tried::passes), () -> trial + "\n" + pasted);

        Set<String> never =
                trial.coverage().never().stream().map(Part::sentence).collect(Collectors.toSet());
        Set<String> told = Stream.concat(suggestions.notFound().stream(), suggestions.withoutEffect().stream())
                .map(Part::sentence)
                .collect(Collectors.toSet());
        assertTrue(told.containsAll(never), () -> never + "\n" + pasted);
    }

    /** Each fails where its part is not in the rules; or says what then is no longer there to be said. */
    public void failWithoutTheirParts() {
        Model model = compiling.apply(rules).orThrow();
        List<Part> parts = Stream.concat(
                        model.test().coverage().acted().stream(), model.test().coverage().never().stream())
                .toList();
        for (Suggestion suggestion : suggestions.found()) {
            boolean isOfThisFile = suggestion.part().span().source().text().equals(rules);
            Optional<String> without = isOfThisFile ? TakenOut.of(rules, suggestion.part(), parts) : Optional.empty();
            without.ifPresent(text -> failsBehind(text, suggestion));
        }
    }

    /** A label or an alert that is gone cannot be expected any more; what else then is wrong proves nothing. */
    private void failsBehind(String without, Suggestion suggestion) {
        Compilation compilation = compiling.apply(without + pasted(List.of(suggestion)));
        List<Diagnostic> errors =
                compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
        boolean isElsewhere = errors.stream().anyMatch(error -> error.span().start() < without.length());
        if (isElsewhere) {
            return;
        }
        taken++;
        if (compilation.model().isPresent()) {
            List<Tried> examples = compilation.model().get().test().examples();
            boolean passes = examples.get(examples.size() - 1).passes();
            assertFalse(passes, () -> without + "\n\n" + suggestion.text() + "\n" + rules);
        }
    }

    private static String pasted(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::text).collect(Collectors.joining("\n", "\n\n", ""));
    }

    /** What was suggested and could not be. */
    public void findAll() {
        assertEquals(List.of(), suggestions.notFound());
        assertEquals(List.of(), suggestions.withoutEffect());
    }
}
