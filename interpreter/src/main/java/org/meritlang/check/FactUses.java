package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Type;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Fact;
import org.meritlang.syntax.FactValue;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Reads from the facts of examples the types of names that no sentence settles. */
final class FactUses {
    private final Declarations declarations;
    private final TypesByUse types;

    /** @param types what all sentences say; takes what the facts add */
    FactUses(Declarations declarations, TypesByUse types) {
        this.declarations = declarations;
        this.types = types;
    }

    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence instanceof Sentence.Example example) {
                example.lines().forEach(this::read);
            } else if (sentence instanceof Sentence.Examples examples) {
                read(examples);
            }
        }
    }

    private void read(ExampleLine line) {
        if (line instanceof ExampleLine.LeadWith lead) {
            lead.facts().forEach(fact -> read(fact.name(), fact.value(), types));
        } else if (line instanceof ExampleLine.Done done && isOfData(done.activity())) {
            types.factOfActivity(done.activity());
            TypesByUse ofActivity = types.ofActivity(done.activity().key());
            for (Fact fact : done.facts()) {
                typeOf(fact.value()).ifPresent(type -> ofActivity.fact(fact.name(), type));
            }
        }
    }

    private void read(Sentence.Examples examples) {
        List<Row.Column> columns =
                examples.header().map(Row.ExamplesHeader::columns).orElse(List.of());
        for (Row.ExamplesRow row : examples.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                Optional<Name> name = columns.get(i).name();
                Optional<FactValue> value = row.cells().get(i).value();
                if (name.isPresent() && value.isPresent()) {
                    read(name.get(), value.get(), types);
                }
            }
        }
    }

    private void read(Name name, FactValue value, TypesByUse into) {
        if (isOfData(name)) {
            typeOf(value).ifPresent(type -> into.fact(name, type));
        }
    }

    private boolean isOfData(Name name) {
        return !declarations.isOutputOrDefinition(name.key());
    }

    /** The type that a value has by its form; empty where its form says none. */
    static Optional<Type> typeOf(FactValue value) {
        return value.accept(FORMS);
    }

    private static final FactValue.Visitor<Optional<Type>> FORMS = new FactValue.Visitor<>() {
        @Override
        public Optional<Type> visitPlain(FactValue.Plain plain) {
            Expression written = plain.value();
            if (written instanceof Expression.NumberLiteral) {
                return Optional.of(new Type.Number());
            }
            if (written instanceof Expression.TextLiteral) {
                return Optional.of(new Type.Text());
            }
            if (written instanceof Expression.DateLiteral) {
                return Optional.of(new Type.Date());
            }
            return written instanceof Expression.YesNoLiteral ? Optional.of(new Type.YesNo()) : Optional.empty();
        }

        @Override
        public Optional<Type> visitAgo(FactValue.Ago ago) {
            return Optional.of(new Type.Date());
        }

        @Override
        public Optional<Type> visitTexts(FactValue.Texts texts) {
            return Optional.of(new Type.TextList());
        }
    };
}
