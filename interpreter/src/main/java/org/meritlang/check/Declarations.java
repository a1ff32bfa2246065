package org.meritlang.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Folder;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/**
 * The names that the sentences of a model declare, all in one space: attributes, activities, lists,
 * definitions, scores and outputs with labels. A name that is declared twice keeps its first meaning.
 */
final class Declarations {
    private final Map<String, Declared> all = new HashMap<>();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, ValueList> lists = new LinkedHashMap<>();
    private final Map<String, Sentence.Define> definitions = new LinkedHashMap<>();
    private final Set<String> ownNames = new LinkedHashSet<>();
    private final Set<String> scores = new HashSet<>();
    private final Set<String> labellings = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    private boolean closesAttributes;
    private boolean closesActivities;

    private final Sentences sentences;
    private final ListReader listReader;

    /** Lists, to be read when all names are known. */
    private final List<Runnable> unread = new ArrayList<>();

    private Declarations(Folder folder, Sentences sentences) {
        this.sentences = sentences;
        this.listReader = new ListReader(folder, ownNames, sentences.problems());
    }

    /** What a name was declared as, and where. */
    private record Declared(String what, Span span) {}

    static Declarations of(List<Sentence> all, Folder folder, Sentences sentences) {
        Declarations declarations = new Declarations(folder, sentences);
        Declarer declarer = new Declarer(declarations);
        all.forEach(sentence -> sentence.accept(declarer));
        declarations.unread.forEach(Runnable::run);
        return declarations;
    }

    void declareAttributes(Sentence.LeadHas leadHas) {
        closesAttributes = true;
        leadHas.rows().forEach(this::declareAttribute);
    }

    private void declareAttribute(Row.AttributeRow row) {
        Attribute attribute = attribute(row);
        if (isNew(row.name(), "a field of the lead")) {
            attributes.put(row.name().key(), attribute);
        }
    }

    private Attribute attribute(Row.AttributeRow row) {
        Type type = Types.of(row.type());
        Optional<String> fallback = row.defaultValue()
                .flatMap(written -> sentences.check(() -> DefaultValue.read(written, type, row.name())));
        return new Attribute(row.name().text(), type, fallback);
    }

    void declareActivities(Sentence.LeadDoes leadDoes) {
        closesActivities = true;
        leadDoes.rows().forEach(this::declareActivity);
    }

    private void declareActivity(Row.ActivityRow row) {
        Map<String, Name> places = new HashMap<>();
        List<Attribute> ofActivity = new ArrayList<>();
        for (Row.AttributeRow written : row.attributes()) {
            Attribute attribute = attribute(written);
            Name first = places.putIfAbsent(attribute.key(), written.name());
            if (first == null) {
                ofActivity.add(attribute);
            } else {
                sentences
                        .problems()
                        .add(Diagnostic.of(
                                        Code.DUPLICATE_NAME,
                                        written.name().span(),
                                        "`" + row.name().text() + "` has an attribute called `" + first.text()
                                                + "` already.")
                                .withRelated(first.span(), "the first"));
            }
        }
        if (isNew(row.name(), "an activity")) {
            activities.put(row.name().key(), Activity.of(row.name().text(), ofActivity));
        }
    }

    void declareDefinition(Sentence.Define define) {
        if (isNew(define.name(), "a definition")) {
            definitions.put(define.name().key(), define);
        }
    }

    void declareList(Name name, Function<ListReader, ValueList> values) {
        boolean isNew = isNew(name, "a list");
        unread.add(() -> {
            Optional<ValueList> list = sentences.check(() -> values.apply(listReader));
            if (isNew) {
                lists.put(name.key(), list.orElseGet(() -> ValueList.unreadable(name.text())));
            }
        });
    }

    void declareScore(Name name) {
        if (isNew(name, "a score")) {
            scores.add(name.key());
        }
    }

    void declareLabelling(Name name, String what) {
        if (isNew(name, what)) {
            labellings.add(name.key());
        }
    }

    private boolean isNew(Name name, String what) {
        String key = name.key();
        if (key.equals(Spelling.key("disqualified")) || (key.equals("total") && !what.equals("a score"))) {
            sentences
                    .problems()
                    .add(Diagnostic.of(
                            Code.DUPLICATE_NAME,
                            name.span(),
                            "Every model has an output called `" + name.text() + "`, so " + what
                                    + " needs another name."));
            return false;
        }
        Declared first = all.putIfAbsent(key, new Declared(what, name.span()));
        if (first == null) {
            ownNames.add(name.text());
            return true;
        }
        if (!first.what().equals(what)) {
            ambiguous.add(key);
        }
        sentences
                .problems()
                .add(Diagnostic.of(
                                Code.DUPLICATE_NAME,
                                name.span(),
                                "`" + name.text() + "` is already the name of " + first.what() + ", in "
                                        + Places.line(first.span(), name.span()) + ".")
                        .withRelated(first.span(), "the first"));
        return false;
    }

    /** Whether two things of different kinds have this name, so that nobody can tell what uses of it mean. */
    boolean isAmbiguous(String key) {
        return ambiguous.contains(key);
    }

    /** Whether {@code lead has} says which attributes there are. */
    boolean closesAttributes() {
        return closesAttributes;
    }

    Map<String, Attribute> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** Whether {@code lead does} says which activities there are. */
    boolean closesActivities() {
        return closesActivities;
    }

    /** By key. One that is declared without attributes has those that the rules use. */
    Map<String, Activity> activities() {
        return Collections.unmodifiableMap(activities);
    }

    Map<String, ValueList> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /** In the order of the file. */
    Map<String, Sentence.Define> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    /** Whether the name stands for an output with labels: a grade, a matrix or a decision. */
    boolean isLabelling(String key) {
        return labellings.contains(key);
    }

    /** Whether the name stands for a number that the model itself works out: a score or {@code total}. */
    boolean isScore(String key) {
        return scores.contains(key) || key.equals("total");
    }

    /** Everything that the sentences declare, as it is spelt there. */
    Set<String> ownNames() {
        return Collections.unmodifiableSet(ownNames);
    }

    /** The names of outputs and definitions, in their order; lists are neither. */
    List<String> outputsAndDefinitions() {
        return Stream.concat(ownNames.stream(), Stream.of("disqualified"))
                .filter(name -> isOutputOrDefinition(Spelling.key(name)) && !lists.containsKey(Spelling.key(name)))
                .toList();
    }

    /** Whether the name is the file's own and stands for no attribute of the lead. */
    boolean isOutputOrDefinition(String key) {
        return definitions.containsKey(key)
                || lists.containsKey(key)
                || isScore(key)
                || labellings.contains(key)
                || key.equals("disqualified");
    }
}
