package org.meritlang.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Example;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Fact;
import org.meritlang.syntax.Name;

/** Reads what an example says of its lead: values of fields, and what the lead did. */
final class ExampleFacts {
    /** As many times as one line may say that something was done. */
    private static final int MOST_TIMES = 10_000;

    private final ModelNames names;
    private final ExampleTime time;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final List<Example.Deed> deeds = new ArrayList<>();

    ExampleFacts(ModelNames names, ExampleTime time) {
        this.names = names;
        this.time = time;
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    List<Example.Deed> deeds() {
        return Collections.unmodifiableList(deeds);
    }

    /** A value of a field of the lead. */
    void take(Fact fact) {
        Attribute field = field(names, fact.name());
        put(values, places, field, fact, names.settledBy(fact.name()));
    }

    /** The field that a name stands for. */
    static Attribute field(ModelNames names, Name name) {
        Optional<Meaning> ours = names.ours(name.key());
        if (ours.isPresent()) {
            throw ofOurs(name, ours.get());
        }
        return names.known().field(name).orElseThrow(() -> noField(names, name));
    }

    private static Refusal ofOurs(Name name, Meaning meaning) {
        if (meaning instanceof Meaning.ToldElsewhere) {
            return Refusal.toldElsewhere();
        }
        boolean isOutput = meaning instanceof Meaning.OfScore
                || meaning instanceof Meaning.OfLabelling
                || meaning instanceof Meaning.OfDisqualified;
        return Refusal.of(
                Code.NO_FACT,
                name.span(),
                isOutput
                        ? "`" + name.text() + "` is an output of the model: it is expected, as in `expect "
                                + expected(name, meaning) + "`."
                        : "`" + name.text() + "` is defined by the rules; say what the lead has that makes it so.");
    }

    private static String expected(Name name, Meaning meaning) {
        if (meaning instanceof Meaning.OfLabelling labelling) {
            List<String> labels = labelling.labels().labels();
            return name.text() + " is " + (labels.isEmpty() ? "…" : labels.get(0));
        }
        return meaning instanceof Meaning.OfScore ? name.text() + " is 50" : name.text();
    }

    private static Refusal noField(ModelNames names, Name name) {
        if (names.known().isActivity(name)) {
            return Refusal.of(
                    Code.NO_FACT,
                    name.span(),
                    "`" + name.text()
                            + "` is an activity; what a lead did stands on a line of its own, as in `activity "
                            + name.text() + " 3 days ago`.");
        }
        return names.meaning(name) instanceof Meaning.ToldElsewhere ? Refusal.toldElsewhere() : names.unknown(name);
    }

    /** What the lead did. */
    void take(ExampleLine.Done done) {
        Name activity = done.activity();
        boolean isUnknownKind = isUnknownKind(activity);
        Map<String, Object> attributes = new LinkedHashMap<>();
        Map<String, Span> seen = new HashMap<>();
        for (Fact fact : done.facts()) {
            Attribute attribute = isUnknownKind ? byForm(fact) : attribute(activity, fact.name());
            put(attributes, seen, attribute, fact, names.ofActivities().settledBy(activity.key(), fact.name()));
        }
        Example.Deed deed = new Example.Deed(activity.text(), time.instant(done.moment()), attributes);
        int times = done.times()
                .map(written -> Counts.whole(written, 1, MOST_TIMES))
                .orElse(1);
        deeds.addAll(Collections.nCopies(times, deed));
    }

    /** Whether the rules know nothing of such an activity, but count it as {@code any activity}. */
    private boolean isUnknownKind(Name activity) {
        Optional<Meaning> ours = names.ours(activity.key());
        if (ours.isPresent()) {
            throw noActivity(activity, ours.get());
        }
        if (names.known().isActivity(activity)) {
            return false;
        }
        if (names.known().field(activity).isPresent()) {
            throw Refusal.of(
                    Code.NOT_AN_ACTIVITY,
                    activity.span(),
                    "`" + activity.text() + "` is a field of the lead; what a lead has is said with `lead with "
                            + activity.text() + " …`.");
        }
        if (names.meaning(activity) instanceof Meaning.ToldElsewhere) {
            throw Refusal.toldElsewhere();
        }
        if (names.countsAnyActivity()
                && names.knownActivities().nearest(activity.text()).isEmpty()) {
            return true;
        }
        throw Complaints.unknownName("activity", activity, names.knownActivities());
    }

    private static Refusal noActivity(Name name, Meaning meaning) {
        if (meaning instanceof Meaning.ToldElsewhere) {
            return Refusal.toldElsewhere();
        }
        String why = meaning instanceof Meaning.OfActivity activity
                ? " is a definition of some of an activity; write the activity itself, `activity "
                        + activity.kind().name() + "`."
                : " is no activity.";
        return Refusal.of(Code.NOT_AN_ACTIVITY, name.span(), "`" + name.text() + "`" + why);
    }

    private Attribute attribute(Name activity, Name name) {
        return names.ofActivities()
                .of(activity.key(), name)
                .orElseThrow(() -> Refusal.of(
                        Code.UNKNOWN_NAME,
                        name.span(),
                        "`" + activity.text() + "` has no attribute called `" + name.text() + "`.",
                        Complaints.didYouMean(
                                name.text(),
                                name.span(),
                                Suggestions.among(names.ofActivities().names(activity.key())))));
    }

    private static Attribute byForm(Fact fact) {
        return Attribute.of(fact.name().text(), FactUses.typeOf(fact.value()).orElseGet(Type.Text::new));
    }

    private void put(
            Map<String, Object> into,
            Map<String, Span> seen,
            Attribute attribute,
            Fact fact,
            Optional<TypesByUse.Use> settledBy) {
        Name name = fact.name();
        Span first = seen.putIfAbsent(name.key(), name.span());
        if (first != null) {
            throw Refusal.of(Diagnostic.of(
                            Code.DUPLICATE_NAME,
                            name.span(),
                            "This example says already what `" + name.text() + "` is, in "
                                    + Places.line(first, name.span()) + ".")
                    .withRelated(first, "the first"));
        }
        into.put(attribute.name(), new FactReader(time, name, attribute, fact.value(), settledBy).read());
    }
}
