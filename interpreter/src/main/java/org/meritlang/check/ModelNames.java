package org.meritlang.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.WrittenNames;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * Tells what a name stands for: the file's own outputs and definitions first, then what the file
 * declares of the data, then what the data have, then what the use of the name says.
 */
final class ModelNames implements Names {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In words, of the outputs that are looked for where {@code is} is missing. */
    private static final int LONGEST_OUTPUT = 8;

    private final Declarations declarations;
    private final Schema schema;
    private final TypesByUse typesByUse;
    private final Silence silence;
    private final Diagnostics problems;

    private final Map<String, Meaning> own = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final KnownNames known;
    private final Kinds kinds = new Kinds(this);
    private final ActivityAttributes ofActivities;
    private final LikeOutputs likeOutputs;
    private final Suggestions outputs;
    private final Set<String> shadowing = new HashSet<>();

    ModelNames(Declarations declarations, Schema schema, TypesByUse typesByUse, Silence silence, Diagnostics problems) {
        this.declarations = declarations;
        this.schema = schema;
        this.typesByUse = typesByUse;
        this.silence = silence;
        this.problems = problems;
        this.known = new KnownNames(declarations, schema, typesByUse);
        this.outputs = Suggestions.among(declarations.outputsAndDefinitions());
        this.likeOutputs = new LikeOutputs(outputs, problems);
        this.ofActivities = new ActivityAttributes(declarations, schema, typesByUse);
        declarations
                .lists()
                .forEach((key, list) ->
                        own.put(key, list.isReadable() ? new Meaning.OfList(list) : new Meaning.ToldElsewhere()));
        declarations.definitions().keySet().forEach(key -> own.put(key, new Meaning.ToldElsewhere()));
        own.put("disqualified", new Meaning.OfDisqualified());
    }

    /** Gives one of the file's own names its meaning. */
    void settle(String key, Meaning meaning) {
        own.put(key, meaning);
    }

    @Override
    public Meaning meaning(Name name) {
        String key = name.key();
        Meaning ours = own.get(key);
        if (ours != null) {
            noteShadowed(key, name.span());
            return ours;
        }
        Attribute declared = declarations.attributes().get(key);
        if (declared != null) {
            return attribute(key, declared);
        }
        if (declarations.activities().containsKey(key)) {
            return kinds.of(name).meaning();
        }
        Optional<Schema.Field> field = declarations.closesAttributes() ? Optional.empty() : schema.field(name.text());
        Optional<Schema.Kind> kind = declarations.closesActivities() ? Optional.empty() : schema.kind(name.text());
        if (field.isPresent() && kind.isPresent()) {
            throw fieldAndActivity(name);
        }
        if (kind.isPresent()) {
            return kinds.of(name).meaning();
        }
        if (field.isPresent()) {
            Type type = field.get().type().orElseGet(() -> typesByUse.typeOf(key));
            return attribute(key, new Attribute(name.text(), type, Optional.empty()));
        }
        return undeclared(name, key);
    }

    @Override
    public boolean isGiven(Name name) {
        return own.containsKey(name.key()) || known.has(name);
    }

    private static Refusal fieldAndActivity(Name name) {
        return Refusal.of(
                Code.COLUMN_AND_ACTIVITY,
                name.span(),
                "The data have both a field and an activity called `" + name.text()
                        + "`; say which is meant by declaring it under `lead has` or `lead does`.");
    }

    private Meaning undeclared(Name name, String key) {
        if (problems.hasErrors() && silence.covers(key)) {
            return new Meaning.ToldElsewhere();
        }
        BareCount.refuse(name, known::isKnownActivity).ifPresent(refusal -> {
            throw refusal;
        });
        if (typesByUse.isOnlyExpected(key)) {
            return new Meaning.Nothing();
        }
        boolean isOpen = !declarations.closesAttributes() && !schema.isKnown();
        if (known.isActivityByUse(name, isOpen)) {
            return kinds.of(name).meaning();
        }
        if (!isOpen || !typesByUse.isMentioned(key)) {
            return new Meaning.Nothing();
        }
        likeOutputs.warn(name);
        return attribute(key, Attribute.of(name.text(), typesByUse.typeOf(key)));
    }

    private Meaning attribute(String key, Attribute attribute) {
        int index = indexes.computeIfAbsent(key, k -> {
            attributes.add(attribute);
            return attributes.size() - 1;
        });
        return new Meaning.OfAttribute(index, attributes.get(index));
    }

    @Override
    public boolean isTyped(Name name) {
        return own.containsKey(name.key())
                || declarations.attributes().containsKey(name.key())
                || schema.field(name.text()).flatMap(Schema.Field::type).isPresent()
                || typesByUse.of(name.key()).isPresent();
    }

    /** Tells, once, that an output or definition hides a column of the data. */
    void noteShadowed(String key, Span place) {
        Optional<Schema.Field> column = schema.field(key);
        if (column.isPresent() && shadowing.add(key)) {
            String name = column.get().name();
            problems.add(Diagnostic.of(
                    Code.OUTPUT_WINS_OVER_COLUMN,
                    place,
                    "The data have a field `" + name + "` too; in these rules the name means what the rules say."));
        }
    }

    @Override
    public Optional<Kinds> kinds() {
        return Optional.of(kinds);
    }

    /** What a list of this name stands for. */
    Optional<Meaning> list(String key) {
        return declarations.lists().containsKey(key) ? Optional.ofNullable(own.get(key)) : Optional.empty();
    }

    /** The attributes that the rules name, in the order of their first use. */
    List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    /** Whether a lead may do what no sentence names, as {@code any activity} counts that too. */
    boolean countsAnyActivity() {
        return kinds.hasAny() && !declarations.closesActivities();
    }

    /** The names of all activities that are declared, stand in the data, or are named by a rule. */
    Suggestions knownActivities() {
        Set<String> names = new LinkedHashSet<>();
        declarations.activities().values().forEach(activity -> names.add(activity.name()));
        if (!declarations.closesActivities()) {
            schema.kinds().forEach(kind -> names.add(kind.name()));
        }
        kinds.activities().stream()
                .filter(activity -> !activity.isAny())
                .forEach(activity -> names.add(activity.name()));
        return Suggestions.among(names);
    }

    /** What one of the file's own names stands for; empty where the file declares no such output. */
    Optional<Meaning> ours(String key) {
        return Optional.ofNullable(own.get(key));
    }

    /** The dates of the lead that are declared, or that the rules name. */
    Set<String> dates() {
        Set<String> dates = new LinkedHashSet<>();
        Stream.of(declarations.attributes().values(), attributes)
                .flatMap(Collection::stream)
                .filter(attribute -> attribute.type() instanceof Type.Date)
                .forEach(attribute -> dates.add(attribute.name()));
        return dates;
    }

    /** The kinds of activity that the rules name. */
    List<Activity> activities() {
        return kinds.activities();
    }

    /** Which attributes activities have. */
    ActivityAttributes ofActivities() {
        return ofActivities;
    }

    @Override
    public Suggestions outputs() {
        return outputs;
    }

    @Override
    public Set<String> lists() {
        Set<String> names = new LinkedHashSet<>();
        declarations.lists().values().forEach(list -> names.add(list.name()));
        return names;
    }

    @Override
    public Optional<TypesByUse.Use> settledBy(Name name) {
        return known.settledBy(name);
    }

    @Override
    public Optional<Span> actedAt(Name name) {
        return known.actedAt(name);
    }

    @Override
    public Refusal unknown(Name name) {
        return known.ungraded(name).or(() -> withoutIs(name)).orElseGet(() -> known.unknown(name));
    }

    /** {@code stage hot}: an output and its label, without the word between them. */
    private Optional<Refusal> withoutIs(Name name) {
        Matcher words = BLANKS.matcher(name.text());
        for (int tried = 0; tried < LONGEST_OUTPUT && !name.bracketed() && words.find(); tried++) {
            String output = name.text().substring(0, words.start());
            String label = name.text().substring(words.end());
            if (own.get(Spelling.key(output)) instanceof Meaning.OfLabelling of
                    && of.labels().find(label).isPresent()) {
                String better = output + " is " + WrittenNames.bareOrQuoted(label);
                return Optional.of(Refusal.of(
                        Code.MISSING_WORD,
                        name.span(),
                        "Which label an output gives is asked with `is`.",
                        Fix.offer("write `" + better + "`", name.span(), better)));
            }
        }
        return Optional.empty();
    }

    @Override
    public Suggestions suggestions() {
        return known.suggestions();
    }

    /** What is known of names before any has a meaning. */
    KnownNames known() {
        return known;
    }
}
