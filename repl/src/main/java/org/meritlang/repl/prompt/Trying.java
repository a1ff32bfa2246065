package org.meritlang.repl.prompt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.write.Fitting;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/** Tries sentences: says what they would change. What changes no lead is kept at once. */
final class Trying {
    private static final int LONGEST_WORDS = 60;

    private final Desk desk;
    private final Talk talk;

    /**
     * Tries nothing yet.
     *
     * @param talk answers what a name stands for
     */
    Trying(Desk desk, Talk talk) {
        this.desk = desk;
        this.talk = talk;
    }

    /** What comes of the sentences; empty if something is wrong with them. */
    Optional<String> answer(SourceText typed) throws Refused {
        Graft graft = graft(typed);
        Rules rules = desk.rules().saying(graft.whole());
        Compilation compilation = desk.compile(rules);
        if (compilation.model().isEmpty()) {
            return Optional.empty();
        }
        View view = desk.viewOf(compilation.model().get());
        ChangeAnswer change = ChangeAnswer.of(desk.view(), view);
        String warnings = warnings(compilation, graft);
        if (change.isNothing() && isNaming(typed)) {
            Optional<Desk.Tried> tried = desk.tried();
            String aimed = aimed(typed);
            desk.keep(rules, view);
            String named = named(typed);
            return Optional.of(warnings + named + aimed + "Kept.\n" + (tried.isPresent() ? again(tried.get()) : ""));
        }
        String words = typed.text().strip();
        String replaced = desk.tried()
                .filter(tried -> !tried.words().equals(words))
                .map(tried -> "That takes the place of " + shortly(tried) + ", which was not kept.\n")
                .orElse("");
        desk.tryOut(new Desk.Tried(rules, view, words, desk.target()));
        desk.show(change.leads());
        return Optional.of(warnings
                + change.textWithDoubts()
                + replaced
                + desk.paint().dim(":keep keeps it, :undo drops it")
                + "\n");
    }

    /** What is tried goes on being tried, with what has just been kept. */
    private String again(Desk.Tried tried) throws Refused {
        SourceText words = new SourceText(Talk.TYPED, tried.words());
        Graft graft = Grafting.of(desk.rules().parsed(), words, tried.target());
        Rules rules = desk.rules().saying(graft.whole());
        Optional<Model> model = desk.compile(rules).model();
        if (model.isEmpty()) {
            return "With that, " + shortly(tried) + " cannot be said any more; it is dropped.\n";
        }
        desk.tryOut(new Desk.Tried(rules, desk.viewOf(model.get()), tried.words(), tried.target()));
        return desk.paint().dim("Still tried: " + shortly(tried) + "; :keep keeps it, :undo drops it") + "\n";
    }

    private static String shortly(Desk.Tried tried) {
        return "`" + Fitting.cut(tried.words().replaceAll("\\s+", " "), LONGEST_WORDS) + "`";
    }

    /** Points go to the score whose heading is typed; where there was none of its name, that it is new. */
    private String aimed(SourceText typed) {
        StringBuilder text = new StringBuilder();
        List<String> known = desk.view().outline().scores();
        for (Sentence sentence : Parser.parse(typed, Set.of()).file().sentences()) {
            if (sentence instanceof Sentence.ScoreHeading heading) {
                String name = heading.name().text();
                desk.aimAt(name);
                text.append(
                        known.stream().anyMatch(score -> Spelling.same(score, name))
                                ? "Points go to " + name + " from now on.\n"
                                : newScore(name, known));
            }
        }
        return text.toString();
    }

    private static String newScore(String name, List<String> known) {
        List<String> nearest = Suggestions.nearest(name, known);
        return "`" + name + "` is a new score, still without points; points go to it from now on.\n"
                + (nearest.isEmpty()
                        ? ""
                        : "Did you mean " + Suggestions.listed(nearest) + "? `:undo` takes the new one back.\n");
    }

    /** What the names stand for that were just given. */
    private String named(SourceText typed) throws Refused {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : Parser.parse(typed, Set.of()).file().sentences()) {
            Optional<String> name = sentence instanceof Sentence.Define define
                    ? Optional.of(define.name().text())
                    : sentence instanceof Sentence.ListOf list
                            ? Optional.of(list.name().text())
                            : Optional.empty();
            if (name.isPresent()) {
                text.append(talk.answer("[" + name.get() + "]"));
            }
        }
        return text.toString();
    }

    /** What is wrong with the sentences. */
    String refusal(SourceText typed) throws Refused {
        Graft graft = graft(typed);
        Compilation compilation = desk.compile(desk.rules().saying(graft.whole()));
        List<Diagnostic> errors =
                compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
        return text(errors, graft) + inTheData(errors);
    }

    /** Of names that the data have although the rules do not list them: how to list them. */
    private String inTheData(List<Diagnostic> errors) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic error : errors) {
            Optional<Facts> seen = error.code() == Code.UNKNOWN_NAME
                    ? Library.of(desk.view()).attribute(error.span().text())
                    : Optional.empty();
            seen.ifPresent(
                    facts -> text.append("The data have `" + facts.attribute().name()
                            + "`, but `lead has` does not list it. Type\n  lead has\n    "
                            + facts.attribute().name() + ": "
                            + facts.attribute().type().word() + "\n"));
        }
        return text.toString();
    }

    private Graft graft(SourceText typed) throws Refused {
        new IncludedScores(desk).requireOwn(Parser.parse(typed, Set.of()).file().sentences());
        RuleFile file = desk.rules().parsed();
        return Grafting.of(file, typed, desk.target());
    }

    private String warnings(Compilation compilation, Graft graft) {
        List<Diagnostic> typed = compilation.diagnostics().stream()
                .filter(diagnostic -> graft.isTyped(diagnostic.span()))
                .toList();
        return typed.isEmpty() ? "" : text(typed, graft) + "\n";
    }

    private String text(List<Diagnostic> diagnostics, Graft graft) {
        return Renderer.text(
                diagnostics.stream()
                        .map(diagnostic -> diagnostic.at(graft::asTyped))
                        .toList(),
                desk.paint().colour());
    }

    /** Whether the sentences only say what something is, which by itself does nothing to a lead. */
    private static boolean isNaming(SourceText typed) {
        return Parser.parse(typed, Set.of()).file().sentences().stream()
                .allMatch(sentence -> sentence instanceof Sentence.Define
                        || sentence instanceof Sentence.ListOf
                        || sentence instanceof Sentence.ListFrom
                        || sentence instanceof Sentence.ModelName
                        || sentence instanceof Sentence.LeadHas
                        || sentence instanceof Sentence.LeadDoes
                        || sentence instanceof Sentence.Include
                        || sentence instanceof Sentence.Example
                        || sentence instanceof Sentence.Examples
                        || sentence instanceof Sentence.ScoreHeading);
    }
}
