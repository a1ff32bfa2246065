package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * Which attributes activities have, by the activities' keys: those that {@code lead does} declares with
 * the activity, else those of the data, else those that the rules use.
 */
final class ActivityAttributes {
    private final Declarations declarations;
    private final Schema schema;
    private final TypesByUse typesByUse;

    ActivityAttributes(Declarations declarations, Schema schema, TypesByUse typesByUse) {
        this.declarations = declarations;
        this.schema = schema;
        this.typesByUse = typesByUse;
    }

    /** The attribute of an activity that a name stands for. */
    Optional<Attribute> of(String activity, Name name) {
        List<Attribute> declared = declared(activity);
        if (!declared.isEmpty()) {
            return declared.stream().filter(a -> a.key().equals(name.key())).findFirst();
        }
        Optional<Schema.Kind> kind = schema.kind(activity);
        if (kind.isPresent()) {
            return field(kind.get(), name)
                    .map(field -> new Attribute(
                            name.text(), field.type().orElseGet(() -> typeByUse(activity, name)), Optional.empty()));
        }
        return isOpenTo(activity, name)
                ? Optional.of(Attribute.of(name.text(), typeByUse(activity, name)))
                : Optional.empty();
    }

    /** A definition is no attribute: whoever writes its name behind {@code where} means the definition. */
    private boolean isOpenTo(String activity, Name name) {
        return typesByUse.ofActivity(activity).isMentioned(name.key())
                && !typesByUse.ofActivity(activity).isOnlyExpected(name.key())
                && !declarations.definitions().containsKey(name.key())
                && !declarations.activities().containsKey(name.key());
    }

    private static Optional<Schema.Field> field(Schema.Kind kind, Name name) {
        return kind.fields().stream()
                .filter(field -> Spelling.key(field.name()).equals(name.key()))
                .findFirst();
    }

    private Type typeByUse(String activity, Name name) {
        return typesByUse.ofActivity(activity).typeOf(name.key());
    }

    private List<Attribute> declared(String activity) {
        Activity declared = declarations.activities().get(activity);
        return declared == null ? List.of() : declared.attributes();
    }

    /** The names of an activity's attributes. */
    List<String> names(String activity) {
        List<Attribute> declared = declared(activity);
        if (!declared.isEmpty()) {
            return declared.stream().map(Attribute::name).toList();
        }
        return schema.kind(activity)
                .map(kind -> kind.fields().stream().map(Schema.Field::name).toList())
                .orElseGet(() -> List.copyOf(typesByUse.ofActivity(activity).names()));
    }

    /** The names of those of an activity's attributes that may be texts. */
    List<String> texts(String activity) {
        List<Attribute> declared = declared(activity);
        return declared.isEmpty()
                ? names(activity)
                : declared.stream()
                        .filter(attribute -> attribute.type() instanceof Type.Text)
                        .map(Attribute::name)
                        .toList();
    }

    /** Another place whose use of an attribute gave it its type; empty where the type was declared. */
    Optional<TypesByUse.Use> settledBy(String activity, Name name) {
        return isDeclared(activity, name)
                ? Optional.empty()
                : typesByUse.ofActivity(activity).elsewhere(name);
    }

    /** Whether a declaration, the data or a use of an attribute says of what type it is. */
    boolean isTyped(String activity, Name name) {
        return isDeclared(activity, name)
                || typesByUse.ofActivity(activity).of(name.key()).isPresent();
    }

    private boolean isDeclared(String activity, Name name) {
        return !declared(activity).isEmpty()
                || schema.kind(activity)
                        .flatMap(kind -> field(kind, name))
                        .flatMap(Schema.Field::type)
                        .isPresent();
    }
}
