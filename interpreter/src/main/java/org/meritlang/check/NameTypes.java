package org.meritlang.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;

/** What declarations alone say of names at one place, before any use is known. */
interface NameTypes {
    /** The attribute that a name stands for, perhaps by way of definitions that only rename it. */
    Optional<Name> attribute(Name name);

    Optional<Type> typeOf(Name name);

    /** Whether a name stands for an output with labels, so that labels stand beside it. */
    boolean isLabelling(Name name);

    /** In the sentences of the model. */
    record OfModel(Declarations declarations) implements NameTypes {
        @Override
        public Optional<Name> attribute(Name name) {
            Set<String> seen = new HashSet<>();
            Name current = name;
            while (seen.add(current.key())) {
                Sentence.Define define = declarations.definitions().get(current.key());
                if (define == null) {
                    return declarations.isOutputOrDefinition(current.key()) ? Optional.empty() : Optional.of(current);
                }
                if (!(body(define) instanceof Expression.NameUse alias)) {
                    return Optional.empty();
                }
                current = alias.name();
            }
            return Optional.empty();
        }

        @Override
        public Optional<Type> typeOf(Name name) {
            String key = name.key();
            if (declarations.isScore(key)) {
                return Optional.of(new Type.Number());
            }
            ValueList list = declarations.lists().get(key);
            if (list != null) {
                return Optional.of(list.type());
            }
            Sentence.Define define = declarations.definitions().get(key);
            if (define != null && !(body(define) instanceof Expression.NameUse)) {
                return new FormTypes(this, Optional.empty()).of(define.body());
            }
            return attribute(name)
                    .map(found -> declarations.attributes().get(found.key()))
                    .map(NameTypes::compared);
        }

        @Override
        public boolean isLabelling(Name name) {
            return declarations.isLabelling(name.key());
        }

        private static Expression body(Sentence.Define define) {
            return Scope.resolve(define.body(), Optional.empty());
        }
    }

    /** Behind {@code where}: attributes of an activity, by its key, and lists. */
    record OfActivity(Declarations declarations, String activity) implements NameTypes {
        @Override
        public Optional<Name> attribute(Name name) {
            boolean isList = declared(name).isEmpty() && declarations.lists().containsKey(name.key());
            return isList ? Optional.empty() : Optional.of(name);
        }

        @Override
        public Optional<Type> typeOf(Name name) {
            Optional<Type> type = declared(name).map(NameTypes::compared);
            return type.or(() ->
                    Optional.ofNullable(declarations.lists().get(name.key())).map(ValueList::type));
        }

        @Override
        public boolean isLabelling(Name name) {
            return false;
        }

        private Optional<Attribute> declared(Name name) {
            return Optional.ofNullable(declarations.activities().get(activity)).stream()
                    .flatMap(declared -> declared.attributes().stream())
                    .filter(attribute -> attribute.key().equals(name.key()))
                    .findFirst();
        }
    }

    /** The type of the values that an attribute is compared with. */
    private static Type compared(Attribute attribute) {
        Type type = attribute.type();
        if (type instanceof Type.Amount) {
            return new Type.Number();
        }
        return type instanceof Type.OneOf ? new Type.Text() : type;
    }
}
