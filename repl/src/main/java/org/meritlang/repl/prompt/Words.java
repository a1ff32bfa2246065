package org.meritlang.repl.prompt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.check.Statement;
import org.meritlang.repl.read.KindNames;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.score.Outline;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.Sentence;

/** Collects the names that may be typed, with what is seen of them in the data. For one thread. */
final class Words {
    private static final int MOST_VALUES = 200;
    private static final String NOBODY = "";

    private final View view;
    private final Library library;
    private final Map<String, Vocabulary.Entry> entries = new LinkedHashMap<>();

    private Words(View view) {
        this.view = view;
        library = Library.of(view);
    }

    /** All names of a session at this moment. */
    static Vocabulary of(View view) {
        Words words = new Words(view);
        words.attributes();
        words.activities();
        words.declared();
        words.outputs();
        return new Vocabulary(List.copyOf(words.entries.values()));
    }

    private void add(String name, Vocabulary.Kind kind, String owner, String about, List<String> values) {
        String key = kind + " " + Spelling.key(owner) + " " + Spelling.key(name);
        String typed = kind == Vocabulary.Kind.LABEL ? label(name) : typed(name);
        entries.putIfAbsent(key, new Vocabulary.Entry(typed, kind, owner, about, values));
    }

    private void attributes() {
        for (String name : library.attributes()) {
            library.attribute(name)
                    .ifPresent(facts -> add(name, Vocabulary.Kind.ATTRIBUTE, NOBODY, about(facts), values(facts)));
        }
        for (Attribute attribute : view.model().attributes()) {
            if (library.attributes().stream().noneMatch(name -> Spelling.same(name, attribute.name()))) {
                add(
                        attribute.name(),
                        Vocabulary.Kind.ATTRIBUTE,
                        NOBODY,
                        attribute.type().word(),
                        listed(attribute.type()));
            }
        }
    }

    private static String about(Facts facts) {
        return facts.attribute().type().word() + ", known for " + Figures.percent(facts.known(), facts.size());
    }

    private static List<String> values(Facts facts) {
        return facts.values().stream().limit(MOST_VALUES).map(Facts.Value::text).toList();
    }

    private static List<String> listed(Type type) {
        return type instanceof Type.OneOf oneOf ? oneOf.values() : List.of();
    }

    private void activities() {
        for (KindNames.Kind kind : view.held().did().kinds()) {
            add(
                    kind.name(),
                    Vocabulary.Kind.ACTIVITY,
                    NOBODY,
                    "activity, " + Figures.counted(kind.count(), "time", "times"),
                    List.of());
        }
        for (KindNames.Kind kind : view.held().did().kinds()) {
            for (Facts facts : library.attributesOf(kind.name())) {
                add(
                        facts.attribute().name(),
                        Vocabulary.Kind.ATTRIBUTE_OF_ACTIVITY,
                        kind.name(),
                        facts.attribute().type().word() + " of " + kind.name(),
                        values(facts));
            }
        }
        for (Activity activity : view.model().activities()) {
            if (!activity.isAny() && library.kind(activity.name()).isEmpty()) {
                add(activity.name(), Vocabulary.Kind.ACTIVITY, NOBODY, "activity, never done", List.of());
            }
        }
    }

    private void declared() {
        for (Statement statement : view.model().statements()) {
            if (statement.kind() == Statement.Kind.DECLARATION) {
                Parser.parse(new SourceText("", statement.words()), Set.of())
                        .file()
                        .sentences()
                        .forEach(this::declared);
            }
        }
    }

    private void declared(Sentence sentence) {
        if (sentence instanceof Sentence.Define define) {
            String words = define.body().span().text();
            add(define.name().text(), Vocabulary.Kind.DEFINITION, NOBODY, "definition: " + words, List.of());
        } else if (sentence instanceof Sentence.ListOf list) {
            String about = "list of " + Figures.counted(list.values().size(), "value", "values");
            add(list.name().text(), Vocabulary.Kind.LIST, NOBODY, about, List.of());
        } else if (sentence instanceof Sentence.ListFrom list) {
            add(
                    list.name().text(),
                    Vocabulary.Kind.LIST,
                    NOBODY,
                    "list from " + list.path().value(),
                    List.of());
        }
    }

    private void outputs() {
        Outline outline = view.outline();
        outline.scores().forEach(score -> add(score, Vocabulary.Kind.SCORE, NOBODY, "score", List.of()));
        for (Outline.Labelling labelling : outline.labellings()) {
            String kind = switch (labelling.kind()) {
                case GRADE -> "grade";
                case MATRIX -> "matrix";
                case DECISION -> "decision";
            };
            add(labelling.name(), Vocabulary.Kind.LABELLING, NOBODY, kind, labelling.labels());
        }
        for (Outline.Labelling labelling : outline.labellings()) {
            for (String label : labelling.labels()) {
                add(label, Vocabulary.Kind.LABEL, labelling.name(), "label of " + labelling.name(), List.of());
            }
        }
    }

    /** In brackets where it would not be read as one name. */
    private static String typed(String name) {
        List<Sentence> read = Parser.parse(new SourceText("", "define x as " + name + " is known"), Set.of())
                .file()
                .sentences();
        boolean isPlain = read.size() == 1
                && read.get(0) instanceof Sentence.Define define
                && Formatter.words(define.body()).equals(name + " is known");
        return isPlain || name.contains("]") ? name : "[" + name + "]";
    }

    /** Bare where it is one plain word, else in quotes. */
    private static String label(String label) {
        return label.matches("[A-Za-z]\\w*") && typed(label).equals(label) ? label : "\"" + label + "\"";
    }
}
