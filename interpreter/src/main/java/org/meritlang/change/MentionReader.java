package org.meritlang.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.meritlang.change.Rename.What;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Children;

/** Takes down every place where a model calls something by its name. */
final class MentionReader {
    private final Naming naming;
    private final GivenLabels labels;
    private final List<Mention> found = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private List<Span> saying = List.of();

    private MentionReader(Naming naming, GivenLabels labels) {
        this.naming = naming;
        this.labels = labels;
    }

    /**
     * A part of a sentence.
     *
     * @param subject of the table that it stands in
     * @param filters whether it stands behind {@code where}
     * @param activity whose attributes the names behind {@code where} are; empty for {@code any activity}
     */
    private record Part(
            Expression expression, Optional<Expression> subject, boolean filters, Optional<Thing> activity) {}

    /** Those of a whole model, in the order of its text. */
    static List<Mention> read(List<Piece> pieces, Naming naming) {
        MentionReader mentions = new MentionReader(naming, new GivenLabels(pieces, naming));
        for (Piece piece : pieces) {
            mentions.saying = List.of(piece.span());
            piece.sentence().accept(new MentionedInSentence(mentions, piece));
        }
        return mentions.found.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
    }

    /** A name that the sentence gives. */
    void declared(Name name, Thing thing) {
        add(name.span(), name.text(), List.of(thing), "", true, saying);
    }

    /** The file that a sentence names. */
    void declared(Expression.TextLiteral path) {
        add(path.span(), path.value(), List.of(new Thing(What.LIST_FILE, path.value())), "", true, saying);
    }

    /** A label that the sentence gives, where these stretches hold. */
    void declared(Thing output, Sentence.LabelName label, List<Span> where) {
        add(label.span(), label.text(), List.of(GivenLabels.label(output, label.text())), "", true, where);
    }

    /** A name of the lead's or of the model's own. */
    void named(Name name) {
        naming.find(name.key())
                .ifPresent(named -> add(name.span(), name.text(), List.of(named.thing()), named.rest(), false, saying));
    }

    /** An attribute of an activity. */
    void detail(Name name, Expression activity) {
        detail(name, naming.activity(activity, Optional.empty()), false);
    }

    /** An attribute of an activity; of any where none is given. */
    void detail(Name name, Optional<Thing> activity, boolean declares) {
        Thing of = activity.orElseGet(() -> new Thing(What.FACT, ""));
        Thing thing = new Thing(What.DETAIL, Optional.of(of), name.key());
        add(name.span(), name.text(), List.of(thing), "", declares, saying);
    }

    /** A label of the output that a name stands for. */
    void label(Name output, Sentence.LabelName label) {
        naming.find(output.key()).ifPresent(named -> label(named.thing(), label.span(), label.text()));
    }

    private void label(Thing output, Span span, String written) {
        List<Thing> things = labels.find(output, written);
        if (!things.isEmpty()) {
            add(span, written, things, "", false, saying);
        }
    }

    private void add(Span span, String name, List<Thing> things, String rest, boolean declares, List<Span> says) {
        found.add(new Mention(span, name, things, rest, declares, says));
    }

    /** Reads an expression without recursion, since formulas may be long. */
    void read(Expression expression, Optional<Expression> subject) {
        open.push(new Part(expression, subject, false, Optional.empty()));
        while (!open.isEmpty()) {
            read(open.pop());
        }
    }

    private void read(Part part) {
        Expression expression = part.expression;
        if (expression instanceof Expression.NameUse use) {
            if (part.filters) {
                detail(use.name(), part.activity, false);
            } else {
                named(use.name());
            }
        } else if (expression instanceof Expression.Comparison comparison) {
            compared(part, comparison.left(), List.of(comparison.right()));
        } else if (expression instanceof Expression.OneOf oneOf) {
            compared(part, oneOf.left(), oneOf.values());
        } else {
            Children.of(expression).forEach(child -> within(part, child));
            beside(part);
        }
    }

    private void within(Part part, Expression child) {
        open.push(new Part(child, part.subject, part.filters, part.activity));
    }

    /** Names that are no expressions of their own, and what is read otherwise than what it stands in. */
    private void beside(Part part) {
        if (part.expression instanceof Expression.Where where) {
            Optional<Thing> activity = naming.activity(where.activity(), part.subject);
            open.push(new Part(where.filter(), part.subject, true, activity));
        } else if (part.expression instanceof Expression.Aggregate aggregate) {
            Optional<Thing> activity = naming.activity(aggregate.activity(), part.subject);
            aggregate.attribute().ifPresent(name -> detail(name, activity, false));
        } else if (part.expression instanceof Expression.Earlier earlier) {
            named(earlier.output());
        }
    }

    private void compared(Part part, Expression left, List<Expression> values) {
        within(part, left);
        Optional<Thing> output = part.filters ? Optional.empty() : naming.labelling(left, part.subject);
        for (Expression value : values) {
            if (output.isEmpty()) {
                within(part, value);
            } else if (value instanceof Expression.NameUse use) {
                label(output.get(), use.span(), use.name().text());
            } else if (value instanceof Expression.TextLiteral text) {
                label(output.get(), text.span(), text.value());
            } else if (value instanceof Expression.NumberLiteral number) {
                label(output.get(), number.span(), number.written());
            }
        }
    }
}
