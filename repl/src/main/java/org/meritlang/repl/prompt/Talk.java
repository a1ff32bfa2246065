package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.Asked;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.Sentence;

/** Answers what is no command: a name, a condition or a number to ask of the leads, or sentences to try. */
final class Talk {
    static final String TYPED = "typed";
    private static final int MOST_CONDITIONS = 3;

    /** What cannot be a condition that is only misspelt: looking through the values of all leads takes a while. */
    private static final Pattern VALUE = Pattern.compile("[^<>=\n]{1,60}");

    private static final Pattern HEADING = Pattern.compile("(?i)score\\s+\\[?([^,\n]+?)]?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");

    private final Desk desk;
    private final NameAnswers names;
    private final Trying trying;

    Talk(Desk desk) {
        this.desk = desk;
        names = new NameAnswers(desk);
        trying = new Trying(desk, this);
    }

    String answer(String input) throws Refused {
        Optional<String> score = scoreNamed(input.strip());
        if (score.isPresent()) {
            desk.aimAt(score.get());
            return "Points go to " + score.get() + " from now on.\n";
        }
        Optional<String> named = names.answer(input.strip());
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Place> numbered = numbered(input.strip());
        if (numbered.isPresent()) {
            return lead(numbered.get());
        }
        SourceText typed = new SourceText(TYPED, input);
        boolean isSentence = Parser.opensSentence(typed);
        if (isSentence) {
            Optional<String> answer = trying.answer(typed);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        Asked asked = desk.ask(typed);
        if (asked.inquiry().isPresent()) {
            String said =
                    names.definition(input.strip()).map(words -> words + "\n").orElse("");
            return warnings(asked.diagnostics()) + said + answer(asked.inquiry().get(), input);
        }
        Optional<Place> lead = isSentence ? Optional.empty() : new LeadFinder(desk.held()).find(input);
        if (lead.isPresent()) {
            return lead(lead.get());
        }
        throw new Refused(isSentence ? trying.refusal(typed) : value(input).orElseGet(() -> text(asked.diagnostics())));
    }

    /** Of a value typed by itself, how to ask for it. */
    private Optional<String> value(String typed) {
        if (!VALUE.matcher(typed).matches()) {
            return Optional.empty();
        }
        String value = Spelling.foldCase(typed.strip().replaceAll("^\"|\"$", ""));
        List<String> owners = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (Vocabulary.Entry entry : new Words().of(desk.view()).names()) {
            if (entry.kind() == Vocabulary.Kind.ATTRIBUTE && conditions.size() < MOST_CONDITIONS) {
                entry.values().stream()
                        .filter(seen -> Spelling.foldCase(seen).equals(value) && seen.indexOf('"') < 0)
                        .findFirst()
                        .ifPresent(seen -> {
                            owners.add(entry.name());
                            conditions.add("`" + entry.name() + " is \"" + seen + "\"`");
                        });
            }
        }
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of("`" + typed.strip() + "` is a value of " + String.join(" and ", owners) + "; ask "
                        + String.join(" or ", conditions) + ".");
    }

    /** The lead whose id is a number that stands alone: by itself it would be the same number for every lead. */
    private Optional<Place> numbered(String typed) throws Refused {
        return NUMBER.matcher(typed).matches() ? new LeadFinder(desk.held()).byId(typed) : Optional.empty();
    }

    private String lead(Place place) {
        desk.speakOf(place);
        return LeadAnswer.text(place, desk.view(), desk.width());
    }

    /** {@code score fit}: says which score points go to, if there is one of that name that has points. */
    private Optional<String> scoreNamed(String typed) {
        Matcher heading = HEADING.matcher(typed);
        return heading.matches()
                ? desk.rules().parsed().sentences().stream()
                        .filter(Sentence.ScoreHeading.class::isInstance)
                        .map(sentence ->
                                ((Sentence.ScoreHeading) sentence).name().text())
                        .filter(name -> Spelling.same(name, heading.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private String answer(Inquiry inquiry, String words) {
        if (!inquiry.isCondition()) {
            return NumberAnswer.text(inquiry, desk.view());
        }
        ConditionAnswer answer = ConditionAnswer.of(inquiry, words, desk.view());
        desk.show(answer.holds());
        return answer.text(desk.held(), desk.width());
    }

    private String warnings(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? "" : text(diagnostics) + "\n";
    }

    private String text(List<Diagnostic> diagnostics) {
        return Renderer.text(diagnostics, desk.paint().colour());
    }
}
