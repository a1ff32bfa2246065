package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.repl.write.Fitting;
import org.meritlang.schema.Type;
import org.meritlang.score.Outline;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Answers a name alone with what it stands for. */
final class NameAnswers {
    /** Of a sentence so much is shown. */
    private static final int LONGEST_WORDS = 400;

    private static final int MOST_FIELDS = 40;

    private final Desk desk;

    NameAnswers(Desk desk) {
        this.desk = desk;
    }

    /** What the name stands for; empty if it is none, or a definition, which is asked as what it says. */
    Optional<String> answer(String typed) {
        String name = typed.startsWith("[") && typed.endsWith("]") ? typed.substring(1, typed.length() - 1) : typed;
        if (name.contains("\n")) {
            return Optional.empty();
        }
        View view = desk.view();
        Outline outline = view.outline();
        OptionalInt score = place(outline.scores(), name);
        if (score.isPresent()) {
            return Optional.of(ScoreAnswer.text(score.getAsInt(), view));
        }
        OptionalInt labelling =
                place(outline.labellings().stream().map(Outline.Labelling::name).toList(), name);
        if (labelling.isPresent()) {
            return Optional.of(LabelAnswer.text(labelling.getAsInt(), view, desk.width()));
        }
        Optional<String> list = listed(name);
        if (list.isPresent()) {
            return Optional.of(list(name, list.get()));
        }
        if (defined(name).isPresent()) {
            return Optional.empty();
        }
        Library library = Library.of(view);
        return library.attribute(name)
                .map(AttributeAnswer::text)
                .or(() -> library.kind(name).map(kind -> ActivityAnswer.text(kind, view)));
    }

    /** What a definition says, as a line before what comes of it. */
    Optional<String> definition(String typed) {
        String name = typed.replaceAll("^\\[|]$", "");
        return defined(name).map(words -> Fitting.cut(words, LONGEST_WORDS));
    }

    private static OptionalInt place(List<String> names, String name) {
        return IntStream.range(0, names.size())
                .filter(i -> Spelling.same(names.get(i), name))
                .findFirst();
    }

    /** The sentence that defines a name. */
    private Optional<String> defined(String name) {
        return desk.model().sentences().stream()
                .filter(sentence -> sentence instanceof Sentence.Define define
                        && Spelling.same(define.name().text(), name))
                .map(Formatter::words)
                .findFirst();
    }

    /** The sentence that lists values under a name. */
    private Optional<String> listed(String name) {
        return desk.model().sentences().stream()
                .filter(sentence -> (sentence instanceof Sentence.ListOf list
                                && Spelling.same(list.name().text(), name))
                        || (sentence instanceof Sentence.ListFrom from
                                && Spelling.same(from.name().text(), name)))
                .map(Formatter::words)
                .findFirst();
    }

    /** What a list says, and in which attributes its values are found. */
    private String list(String name, String words) {
        List<String> found = new ArrayList<>();
        Library library = Library.of(desk.view());
        for (String attribute : library.attributes().stream().limit(MOST_FIELDS).toList()) {
            boolean isText = library.attribute(attribute)
                    .filter(facts -> facts.attribute().type() instanceof Type.Text
                            || facts.attribute().type() instanceof Type.OneOf
                            || facts.attribute().type() instanceof Type.TextList)
                    .isPresent();
            if (isText) {
                found(found, "[" + attribute + "]", name, attribute);
                found(found, "domain of [" + attribute + "]", name, "domain of " + attribute);
            }
        }
        return Fitting.cut(words, LONGEST_WORDS) + "\n"
                + (found.isEmpty() ? "" : "  found in " + String.join(", ", found) + "\n");
    }

    private void found(List<String> found, String value, String list, String shown) {
        Optional<Inquiry> inquiry = desk.ask(new SourceText("", value + " is one of [" + list + "]"))
                .inquiry();
        if (inquiry.isPresent()) {
            long leads = desk.view().answers(inquiry.get()).stream()
                    .mapToLong(answer -> IntStream.range(0, answer.size())
                            .filter(lead -> answer.truth(lead) == Truth.TRUE)
                            .count())
                    .sum();
            if (leads > 0) {
                found.add(shown + " of " + Figures.leads(leads));
            }
        }
    }
}
