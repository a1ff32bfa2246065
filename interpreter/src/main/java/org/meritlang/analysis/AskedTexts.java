package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.WrittenExpressions;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.TypeName;

/** The texts that rules ask of leads' attributes, where they are written. What they ask of activities is not among it. */
final class AskedTexts {
    private final CheckedModel model;
    private final Map<String, Integer> attributes = new HashMap<>();
    private final Map<String, List<Expression>> lists = new HashMap<>();
    private final Map<Integer, List<TextLiteral>> wholes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** Attributes that are held against texts that stand in no sentence, such as those of a file. */
    private final List<Integer> open = new ArrayList<>();

    private AskedTexts(CheckedModel model) {
        this.model = model;
        for (int i = 0; i < model.attributes().size(); i++) {
            Type type = model.attributes().get(i).type();
            if (type instanceof Type.Text || type instanceof Type.OneOf || type instanceof Type.TextList) {
                attributes.put(model.attributes().get(i).key(), i);
            }
        }
    }

    /**
     * A text that {@code contains} looks for.
     *
     * @param ofDomain whether it is looked for in the domain alone
     */
    record Part(int attribute, boolean ofDomain, Expression.TextTest test, TextLiteral value) {}

    /** The texts that an attribute is held against as a whole. */
    record Wholes(int attribute, String name, List<TextLiteral> values) {
        Wholes {
            values = List.copyOf(values);
        }
    }

    static AskedTexts of(CheckedModel model, List<Sentence> sentences) {
        AskedTexts asked = new AskedTexts(model);
        for (Sentence sentence : sentences) {
            if (sentence instanceof Sentence.ListOf list) {
                asked.lists.put(list.name().key(), list.values());
            }
        }
        sentences.forEach(asked::read);
        return asked;
    }

    List<Part> parts() {
        return parts;
    }

    /** One an attribute, in the order of first use. */
    List<Wholes> wholes() {
        return wholes.entrySet().stream()
                .filter(entry -> !open.contains(entry.getKey()))
                .map(entry -> new Wholes(
                        entry.getKey(), model.attributes().get(entry.getKey()).name(), entry.getValue()))
                .toList();
    }

    private void read(Sentence sentence) {
        if (sentence instanceof Sentence.LeadHas leadHas) {
            leadHas.rows().forEach(this::readListed);
        }
        if (sentence instanceof Sentence.Example
                || (sentence instanceof Sentence.PointsTable perEach && perEach.perOccurrence())) {
            return;
        }
        Optional<Expression> subject =
                sentence instanceof Sentence.PointsTable table ? Optional.of(table.subject()) : Optional.empty();
        List<Expression> all = WrittenExpressions.of(sentence);
        List<Span> filters = all.stream()
                .filter(Expression.Where.class::isInstance)
                .map(where -> ((Expression.Where) where).filter().span())
                .toList();
        for (Expression each : all) {
            if (filters.stream().noneMatch(filter -> filter.contains(each.span()))) {
                readTest(each, subject);
            }
        }
    }

    private void readListed(Row.AttributeRow row) {
        Integer attribute = attributes.get(row.name().key());
        if (attribute != null && row.type() instanceof TypeName.OneOf oneOf) {
            wholes(attribute).addAll(oneOf.values());
        }
    }

    private void readTest(Expression test, Optional<Expression> subject) {
        if (test instanceof Expression.Comparison comparison) {
            Relation relation = comparison.comparator().relation();
            if (relation == Relation.EQUAL || relation == Relation.NOT_EQUAL) {
                readWholes(comparison.left(), List.of(comparison.right()), subject);
            }
        } else if (test instanceof Expression.OneOf oneOf) {
            readWholes(oneOf.left(), oneOf.values(), subject);
        } else if (test instanceof Expression.TextTest text && text.verb() == TextVerb.CONTAINS) {
            readParts(text, subject);
        }
    }

    private void readWholes(Expression left, List<Expression> values, Optional<Expression> subject) {
        Optional<Integer> attribute = attribute(left, subject);
        if (attribute.isEmpty()) {
            return;
        }
        for (Expression value : values) {
            if (value instanceof TextLiteral text) {
                wholes(attribute.get()).add(text);
            } else if (value instanceof Expression.NameUse use
                    && lists.containsKey(use.name().key())) {
                readWholes(left, lists.getOrDefault(use.name().key(), List.of()), subject);
            } else {
                open.add(attribute.get());
            }
        }
    }

    private void readParts(Expression.TextTest test, Optional<Expression> subject) {
        boolean ofDomain = test.left() instanceof Expression.DomainOf;
        Expression source = test.left() instanceof Expression.DomainOf domain ? domain.operand() : test.left();
        Optional<Integer> attribute = attribute(source, subject);
        if (attribute.isPresent()) {
            for (Expression value : test.values()) {
                if (value instanceof TextLiteral text) {
                    parts.add(new Part(attribute.get(), ofDomain, test, text));
                }
            }
        }
    }

    private Optional<Integer> attribute(Expression named, Optional<Expression> subject) {
        Expression meant = named instanceof Expression.Subject && subject.isPresent() ? subject.get() : named;
        return meant instanceof Expression.NameUse use
                ? Optional.ofNullable(attributes.get(Spelling.key(use.name().text())))
                : Optional.empty();
    }

    private List<TextLiteral> wholes(int attribute) {
        return wholes.computeIfAbsent(attribute, a -> new ArrayList<>());
    }
}
