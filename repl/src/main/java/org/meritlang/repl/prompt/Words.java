package org.meritlang.repl.prompt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

/** Collects the names that may be typed, with what is seen of them in the data, which is looked at once. For one thread. */
final class Words {
    private static final int MOST_VALUES = 200;
    private static final String NOBODY = "";

    private final Map<Object, List<Vocabulary.Entry>> seen = new HashMap<>();
    private @Nullable HeldLeads seenOf;

    /** What rules take a name for, by which the same values are seen otherwise. */
    private record Taken(String name, Object by) {}

    /** All names of a session at this moment. */
    Vocabulary of(View view) {
        if (!view.held().equals(seenOf)) {
            seenOf = view.held();
            seen.clear();
        }
        Collecting collecting = new Collecting(view);
        collecting.attributes();
        collecting.activities();
        collecting.declared();
        collecting.outputs();
        return new Vocabulary(List.copyOf(collecting.entries.values()));
    }

    private List<Vocabulary.Entry> once(String name, Object by, Supplier<List<Vocabulary.Entry>> look) {
        Taken taken = new Taken(name, by);
        List<Vocabulary.Entry> known = seen.get(taken);
        if (known == null) {
            known = look.get();
            seen.put(taken, known);
        }
        return known;
    }

    /** One collection of all names. */
    private final class Collecting {
        private final View view;
        private final Library library;
        private final Map<String, Vocabulary.Entry> entries = new LinkedHashMap<>();

        Collecting(View view) {
            this.view = view;
            library = Library.of(view);
        }

        private void add(Vocabulary.Entry entry) {
            String key = entry.kind() + " " + Spelling.key(entry.owner()) + " " + Spelling.key(entry.name());
            entries.putIfAbsent(key, entry);
        }

        private void add(String name, Vocabulary.Kind kind, String about, List<String> values) {
            add(new Vocabulary.Entry(typed(name), kind, NOBODY, about, values));
        }

        void attributes() {
            for (String name : library.attributes()) {
                Object by = view.model().attributes().stream()
                        .filter(attribute -> Spelling.same(attribute.name(), name))
                        .<Object>map(Attribute::type)
                        .findFirst()
                        .orElse(NOBODY);
                once(name, by, () -> attribute(name)).forEach(this::add);
            }
            for (Attribute attribute : view.model().attributes()) {
                if (library.attributes().stream().noneMatch(name -> Spelling.same(name, attribute.name()))) {
                    String about = attribute.type().word();
                    add(attribute.name(), Vocabulary.Kind.ATTRIBUTE, about, listed(attribute.type()));
                }
            }
        }

        private List<Vocabulary.Entry> attribute(String name) {
            return library.attribute(name).stream()
                    .map(facts -> new Vocabulary.Entry(
                            typed(name), Vocabulary.Kind.ATTRIBUTE, NOBODY, about(facts), values(facts)))
                    .toList();
        }

        void activities() {
            for (KindNames.Kind kind : view.held().did().kinds()) {
                String about = "activity, " + Figures.counted(kind.count(), "time", "times");
                add(kind.name(), Vocabulary.Kind.ACTIVITY, about, List.of());
            }
            for (KindNames.Kind kind : view.held().did().kinds()) {
                Object by = view.model().activities().stream()
                        .filter(activity -> Spelling.same(activity.name(), kind.name()))
                        .<Object>map(Activity::attributes)
                        .findFirst()
                        .orElse(NOBODY);
                once(kind.name(), by, () -> attributesOf(kind.name())).forEach(this::add);
            }
            for (Activity activity : view.model().activities()) {
                if (!activity.isAny() && library.kind(activity.name()).isEmpty()) {
                    add(activity.name(), Vocabulary.Kind.ACTIVITY, "activity, never done", List.of());
                }
            }
        }

        private List<Vocabulary.Entry> attributesOf(String kind) {
            return library.attributesOf(kind).stream()
                    .map(facts -> new Vocabulary.Entry(
                            typed(facts.attribute().name()),
                            Vocabulary.Kind.ATTRIBUTE_OF_ACTIVITY,
                            kind,
                            facts.attribute().type().word() + " of " + kind,
                            values(facts)))
                    .toList();
        }

        void declared() {
            view.model().sentences().forEach(this::declared);
        }

        private void declared(Sentence sentence) {
            if (sentence instanceof Sentence.Define define) {
                String words = Formatter.words(define.body());
                add(define.name().text(), Vocabulary.Kind.DEFINITION, "definition: " + words, List.of());
            } else if (sentence instanceof Sentence.ListOf list) {
                String about = "list of " + Figures.counted(list.values().size(), "value", "values");
                add(list.name().text(), Vocabulary.Kind.LIST, about, List.of());
            } else if (sentence instanceof Sentence.ListFrom list) {
                add(
                        list.name().text(),
                        Vocabulary.Kind.LIST,
                        "list from " + list.path().value(),
                        List.of());
            }
        }

        void outputs() {
            Outline outline = view.outline();
            outline.scores().forEach(score -> add(score, Vocabulary.Kind.SCORE, "score", List.of()));
            for (Outline.Labelling labelling : outline.labellings()) {
                String kind = switch (labelling.kind()) {
                    case GRADE -> "grade";
                    case MATRIX -> "matrix";
                    case DECISION -> "decision";
                };
                add(labelling.name(), Vocabulary.Kind.LABELLING, kind, labelling.labels());
            }
            for (Outline.Labelling labelling : outline.labellings()) {
                for (String label : labelling.labels()) {
                    add(new Vocabulary.Entry(
                            label(label),
                            Vocabulary.Kind.LABEL,
                            labelling.name(),
                            "label of " + labelling.name(),
                            List.of()));
                }
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
