package org.meritlang.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * What is known of names before any has a meaning: what the file declares, what the data have, and how the rules use
 * them; and so what is said of a name that none of these knows.
 */
final class KnownNames {
    private final Declarations declarations;
    private final Schema schema;
    private final TypesByUse typesByUse;
    private @Nullable Suggestions suggestions;
    private @Nullable Suggestions withoutUses;

    KnownNames(Declarations declarations, Schema schema, TypesByUse typesByUse) {
        this.declarations = declarations;
        this.schema = schema;
        this.typesByUse = typesByUse;
    }

    /** Whether the name is declared or stands in the data. */
    boolean has(Name name) {
        return declarations.attributes().containsKey(name.key())
                || declarations.activities().containsKey(name.key())
                || schema.field(name.text()).isPresent()
                || schema.kind(name.text()).isPresent();
    }

    /**
     * A field of the lead, as far as declarations, the data and the rules know it. Asking takes it not into
     * the model.
     */
    Optional<Attribute> field(Name name) {
        String key = name.key();
        Attribute declared = declarations.attributes().get(key);
        if (declared != null) {
            return Optional.of(declared);
        }
        if (declarations.activities().containsKey(key) || declarations.closesAttributes()) {
            return Optional.empty();
        }
        Optional<Attribute> ofData = schema.field(name.text())
                .map(field -> Attribute.of(name.text(), field.type().orElseGet(() -> typesByUse.typeOf(key))));
        boolean isByUse = !schema.isKnown() && typesByUse.isMentioned(key) && !isActivityByUse(name, true);
        return isByUse ? Optional.of(Attribute.of(name.text(), typesByUse.typeOf(key))) : ofData;
    }

    /** Whether declarations, the data or the rules know an activity of this name. */
    boolean isActivity(Name name) {
        if (declarations.activities().containsKey(name.key())) {
            return true;
        }
        boolean isInData =
                !declarations.closesActivities() && schema.kind(name.text()).isPresent();
        boolean mayBeAttribute = !declarations.closesAttributes() && !schema.isKnown();
        return isInData || (field(name).isEmpty() && isActivityByUse(name, mayBeAttribute));
    }

    /** Whether declarations, the data or the rules know an activity of this key. */
    boolean isKnownActivity(String key) {
        return declarations.activities().containsKey(key)
                || schema.kinds().stream()
                        .anyMatch(kind -> Spelling.key(kind.name()).equals(key))
                || typesByUse.actedAt(key).isPresent();
    }

    /** Of a name that is found nowhere: what is asked of it may be asked of activities only. */
    boolean isActivityByUse(Name name, boolean mayBeAttribute) {
        String key = name.key();
        boolean isClosed = declarations.closesActivities() || schema.ofActivities() == Schema.Knowledge.KINDS;
        if (isClosed || UnknownName.meansAnyActivity(name)) {
            return false;
        }
        if (typesByUse.actedAt(key).isPresent()) {
            return true;
        }
        boolean happens = typesByUse.isOnlyWindowed(key)
                || (typesByUse.isBare(key) && !mayBeAttribute && schema.ofActivities() == Schema.Knowledge.SOURCE);
        return happens && !isNear(name);
    }

    /** Whether it may be one of the names that are declared or stand in the data, misspelt. */
    private boolean isNear(Name name) {
        if (withoutUses == null) {
            withoutUses = Suggestions.among(knownNames());
        }
        return !withoutUses.spelledAlike(name.text()).isEmpty();
    }

    /** Another place whose use of a name gave it its type; empty where the type was declared. */
    Optional<TypesByUse.Use> settledBy(Name name) {
        String key = name.key();
        boolean declared = declarations.attributes().containsKey(key)
                || schema.field(name.text()).flatMap(Schema.Field::type).isPresent();
        return declared ? Optional.empty() : typesByUse.elsewhere(name);
    }

    /** Where a name is used in a way in which only activities can be; empty where it was declared. */
    Optional<Span> actedAt(Name name) {
        boolean declared = declarations.activities().containsKey(name.key())
                || schema.kind(name.text()).isPresent();
        return declared ? Optional.empty() : typesByUse.actedAt(name.key());
    }

    /** What a name stands for in sentences that stands for nothing behind {@code where}. */
    Optional<String> whatElse(Name name) {
        String key = name.key();
        if (declarations.attributes().containsKey(key)
                || (!declarations.closesAttributes()
                        && schema.field(name.text()).isPresent())) {
            return Optional.of("a field of the lead");
        }
        if (declarations.activities().containsKey(key)) {
            return Optional.of("an activity");
        }
        return declarations.isOutputOrDefinition(key)
                ? Optional.of(declarations.definitions().containsKey(key) ? "a definition" : "an output of the model")
                : Optional.empty();
    }

    /** What to say of a name that stands for nothing. */
    Refusal unknown(Name name) {
        return ungraded(name)
                .orElseGet(() -> new UnknownName(declarations, schema, typesByUse).refuse(name, suggestions()));
    }

    /** What is said of the grade of a score that has none. */
    Optional<Refusal> ungraded(Name name) {
        return ungradedScore(name)
                .map(score -> Refusal.of(
                        Code.UNKNOWN_NAME,
                        name.span(),
                        "The score `" + score + "` has no grade; give it one, as in `grade " + score
                                + " as A from 50, B otherwise`."));
    }

    /** The score whose grade the name would be, if that score had one. */
    private Optional<String> ungradedScore(Name name) {
        String grade = " grade";
        String text = name.text();
        if (!text.endsWith(grade)) {
            return Optional.empty();
        }
        String score = text.substring(0, text.length() - grade.length());
        return Optional.of(score).filter(s -> declarations.isScore(Spelling.key(s)));
    }

    /** Suggestions out of all names that a value or a condition may be called by. */
    Suggestions suggestions() {
        if (suggestions == null) {
            suggestions = Suggestions.among(candidates());
        }
        return suggestions;
    }

    private Set<String> candidates() {
        Set<String> names = knownNames();
        if (!declarations.closesAttributes() && !schema.isKnown()) {
            typesByUse.names().stream()
                    .filter(name -> typesByUse.actedAt(Spelling.key(name)).isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private Set<String> knownNames() {
        Set<String> names = new LinkedHashSet<>();
        declarations.attributes().values().forEach(attribute -> names.add(attribute.name()));
        if (!declarations.closesAttributes()) {
            schema.fields().forEach(field -> names.add(field.name()));
        }
        if (!declarations.closesActivities()) {
            schema.kinds().forEach(kind -> names.add(kind.name()));
        }
        names.addAll(declarations.ownNames());
        names.add(Dependencies.DISQUALIFIED);
        return names;
    }
}
