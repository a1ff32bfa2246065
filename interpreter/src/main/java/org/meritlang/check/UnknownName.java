package org.meritlang.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Schema;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/** What is said of a name in a sentence that stands for nothing, by the way in which it is used. */
final class UnknownName {
    private final Declarations declarations;
    private final Schema schema;
    private final TypesByUse typesByUse;

    UnknownName(Declarations declarations, Schema schema, TypesByUse typesByUse) {
        this.declarations = declarations;
        this.schema = schema;
        this.typesByUse = typesByUse;
    }

    /** Whether a name says in one word what {@code any activity} says. */
    static boolean meansAnyActivity(Name name) {
        return !name.bracketed() && (name.key().equals("activity") || name.key().equals("activities"));
    }

    Refusal refuse(Name name, Suggestions all) {
        String key = name.key();
        if (typesByUse.actedAt(key).isPresent()) {
            return meansAnyActivity(name) ? anyActivity(name) : activity(name, all);
        }
        boolean maybeActivity = typesByUse.isBare(key) || typesByUse.isOnlyWindowed(key);
        if (!maybeActivity || !all.nearest(name.text()).isEmpty() || knowsActivities()) {
            return Complaints.unknownName(
                    maybeActivity && knowsActivities() ? "field or activity" : "field", name, all);
        }
        return Refusal.of(
                Code.UNKNOWN_NAME,
                name.span(),
                "There is no field called `" + name.text()
                        + "`; an activity is declared under `lead does`, or comes with the data by `-a`.");
    }

    private Refusal activity(Name name, Suggestions all) {
        Set<String> known = activities();
        known.removeIf(other -> Spelling.key(other).equals(name.key()));
        Suggestions activities = Suggestions.among(known);
        boolean isNear = !activities.nearest(name.text()).isEmpty();
        return Complaints.unknownName("activity", name, isNear ? activities : all);
    }

    private boolean knowsActivities() {
        return declarations.closesActivities() || schema.ofActivities() != Schema.Knowledge.NOTHING;
    }

    private Set<String> activities() {
        List<String> declared =
                declarations.activities().values().stream().map(Activity::name).toList();
        Set<String> names = new LinkedHashSet<>(declared);
        if (!declarations.closesActivities()) {
            schema.kinds().forEach(kind -> names.add(kind.name()));
            names.addAll(typesByUse.activities());
        }
        declarations
                .definitions()
                .values()
                .forEach(define -> names.add(define.name().text()));
        return names;
    }

    private static Refusal anyActivity(Name name) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                name.span(),
                "Whatever a lead does is asked for with `any activity`.",
                Fix.certain("write `any activity`", name.span(), "any activity"));
    }
}
