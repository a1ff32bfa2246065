package org.meritlang.analysis.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.written.MeantOccurrences;
import org.meritlang.analysis.written.Statements;
import org.meritlang.analysis.written.WrittenFilters;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.TypeName;
import org.meritlang.syntax.parts.Children;
import org.meritlang.syntax.parts.WrittenExpressions;

/** The texts that rules ask of attributes, of leads and of what they do, where they are written. */
final class AskedTexts {
    private final CheckedModel model;
    private final Map<String, TextSource> ofLeads = new HashMap<>();
    private final Map<String, List<Expression>> lists = new HashMap<>();
    private final Map<TextSource, List<TextLiteral>> wholes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** Attributes that are held against texts that stand in no sentence, such as those of a file. */
    private final Set<TextSource> open = new HashSet<>();

    private AskedTexts(CheckedModel model) {
        this.model = model;
        for (int i = 0; i < model.attributes().size(); i++) {
            Attribute attribute = model.attributes().get(i);
            if (isText(attribute)) {
                ofLeads.put(attribute.key(), TextSource.ofLeads(i, attribute.name()));
            }
        }
    }

    private static boolean isText(Attribute attribute) {
        Type type = attribute.type();
        return type instanceof Type.Text || type instanceof Type.OneOf || type instanceof Type.TextList;
    }

    /** What a test may be about. */
    private record Scope(Map<String, TextSource> sources, Optional<Expression> subject) {
        Optional<TextSource> source(Expression named) {
            Expression meant = named instanceof Expression.Subject && subject.isPresent() ? subject.get() : named;
            return meant instanceof Expression.NameUse use
                    ? Optional.ofNullable(sources.get(Spelling.key(use.name().text())))
                    : Optional.empty();
        }
    }

    /**
     * A text that {@code contains} looks for.
     *
     * @param ofDomain whether it is looked for in the domain alone
     */
    record Part(TextSource source, boolean ofDomain, Expression.TextTest test, TextLiteral value) {}

    /** The texts that an attribute is held against as a whole. */
    record Wholes(TextSource source, List<TextLiteral> values) {
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
        asked.readFilters(sentences);
        return asked;
    }

    List<Part> parts() {
        return parts;
    }

    /** One an attribute, in the order of first use. */
    List<Wholes> wholes() {
        return wholes.entrySet().stream()
                .filter(entry -> !open.contains(entry.getKey()))
                .map(entry -> new Wholes(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void read(Sentence sentence) {
        if (sentence instanceof Sentence.LeadHas leadHas) {
            leadHas.rows().forEach(this::readListed);
        }
        if (sentence instanceof Sentence.Example
                || (sentence instanceof PointsRule.Table perEach && perEach.perOccurrence())) {
            return;
        }
        Optional<Expression> subject =
                sentence instanceof PointsRule.Table table ? Optional.of(table.subject()) : Optional.empty();
        List<Expression> all = WrittenExpressions.of(sentence);
        List<Span> filters = all.stream()
                .filter(Expression.Where.class::isInstance)
                .map(where -> ((Expression.Where) where).filter().span())
                .toList();
        for (Expression each : all) {
            if (filters.stream().noneMatch(filter -> filter.contains(each.span()))) {
                readTest(each, new Scope(ofLeads, subject));
            }
        }
    }

    /** What stands behind {@code where} is asked of an activity. */
    private void readFilters(List<Sentence> sentences) {
        WrittenFilters written = WrittenFilters.of(sentences);
        Set<Span> seen = new HashSet<>();
        for (Occurrences meant : MeantOccurrences.of(model, Statements.of(model, sentences))) {
            Activity activity = model.activities().get(meant.activity());
            Scope scope = new Scope(sources(meant.activity(), activity), Optional.empty());
            meant.filter().stream()
                    .flatMap(filter -> words(written, activity, filter).stream())
                    .filter(words -> seen.add(words.span()))
                    .forEach(words -> readFilter(words, scope));
        }
    }

    /** Where a name is defined with a filter of its own, that one and what is said in addition stand apart. */
    private static List<Expression> words(WrittenFilters written, Activity activity, Condition filter) {
        List<Expression> whole = written.of(activity, filter);
        return whole.isEmpty() && filter instanceof Condition.And and
                ? and.terms().stream()
                        .flatMap(term -> written.of(activity, term).stream())
                        .toList()
                : whole;
    }

    private static Map<String, TextSource> sources(int place, Activity activity) {
        TextSource.Deed deed = new TextSource.Deed(place, activity.name());
        Map<String, TextSource> sources = new HashMap<>();
        for (int i = 0; i < activity.attributes().size(); i++) {
            Attribute attribute = activity.attributes().get(i);
            if (isText(attribute)) {
                sources.put(attribute.key(), TextSource.ofDeeds(deed, i, attribute.name()));
            }
        }
        return sources;
    }

    private void readFilter(Expression words, Scope scope) {
        readTest(words, scope);
        Children.of(words).forEach(child -> readFilter(child, scope));
    }

    private void readListed(Row.AttributeRow row) {
        TextSource source = ofLeads.get(row.name().key());
        if (source != null && row.type() instanceof TypeName.OneOf oneOf) {
            wholes(source).addAll(oneOf.values());
        }
    }

    private void readTest(Expression test, Scope scope) {
        if (test instanceof Expression.Comparison comparison) {
            Relation relation = comparison.comparator().relation();
            if (relation == Relation.EQUAL || relation == Relation.NOT_EQUAL) {
                readWholes(comparison.left(), List.of(comparison.right()), scope);
            }
        } else if (test instanceof Expression.OneOf oneOf) {
            readWholes(oneOf.left(), oneOf.values(), scope);
        } else if (test instanceof Expression.TextTest text && text.verb() == TextVerb.CONTAINS) {
            readParts(text, scope);
        }
    }

    private void readWholes(Expression left, List<Expression> values, Scope scope) {
        Optional<TextSource> source = scope.source(left).filter(this::mayBeMisspelt);
        if (source.isEmpty()) {
            return;
        }
        for (Expression value : values) {
            if (value instanceof TextLiteral text) {
                wholes(source.get()).add(text);
            } else if (value instanceof Expression.NameUse use
                    && lists.containsKey(use.name().key())) {
                readWholes(left, lists.getOrDefault(use.name().key(), List.of()), scope);
            } else {
                open.add(source.get());
            }
        }
    }

    private void readParts(Expression.TextTest test, Scope scope) {
        boolean ofDomain = test.left() instanceof Expression.DomainOf;
        Expression text = test.left() instanceof Expression.DomainOf domain ? domain.operand() : test.left();
        Optional<TextSource> source = scope.source(text);
        if (source.isPresent()) {
            for (Expression value : test.values()) {
                if (value instanceof TextLiteral part) {
                    parts.add(new Part(source.get(), ofDomain, test, part));
                }
            }
        }
    }

    /** An attribute of an activity that has listed values has no others. */
    private boolean mayBeMisspelt(TextSource source) {
        return source.activity()
                .map(deed -> model.activities().get(deed.place()).attributes().get(source.attribute()))
                .filter(attribute -> attribute.type() instanceof Type.OneOf)
                .isEmpty();
    }

    private List<TextLiteral> wholes(TextSource source) {
        return wholes.computeIfAbsent(source, a -> new ArrayList<>());
    }
}
