package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Condition;
import org.meritlang.model.WrittenNames;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Reads comparisons of an output with its labels, which may be written without quotes. */
final class LabelChecker {
    private static final Pattern LAST_WORD = Pattern.compile("^(.*\\s)(\\w+)$", Pattern.DOTALL);

    private final Scope scope;
    private final Expression left;
    private final Operand.Label output;

    /**
     * @param left as written
     * @param output what it stands for
     */
    LabelChecker(Scope scope, Expression left, Operand.Label output) {
        this.scope = scope;
        this.left = left;
        this.output = output;
    }

    Condition check(Relation relation, Expression right) {
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    right.span(),
                    "The labels of " + scope.quoted(left) + " have no order; ask with `is` or `is one of`.");
        }
        Condition is = oneOf(List.of(right));
        return relation == Relation.EQUAL ? is : new Condition.Not(is);
    }

    Condition oneOf(List<Expression> values) {
        List<String> labels = new ArrayList<>();
        boolean asksDisqualified = false;
        for (Expression value : values) {
            Optional<String> label = label(value);
            label.ifPresent(labels::add);
            asksDisqualified |= label.isEmpty();
        }
        Condition is = new Condition.LabelIs(output.labelling(), labels);
        if (!asksDisqualified) {
            return then(is);
        }
        Condition disqualified = then(new Condition.Disqualified());
        return labels.isEmpty() ? disqualified : new Condition.Or(List.of(then(is), disqualified));
    }

    /** {@code size is unknown}, where that is one of the labels: it has quotes. */
    void refuseKnown(Expression.Known written) {
        Span span = written.span();
        Matcher last = LAST_WORD.matcher(span.text());
        if (!last.find() || output.labels().find(last.group(2)).isEmpty()) {
            return;
        }
        String better = last.group(1) + "\"" + last.group(2) + "\"";
        throw Refusal.of(
                Code.OPERATOR_OR_NAME,
                span,
                "`" + last.group(2) + "` is a label of " + scope.quoted(left) + ", and behind `is` it asks for what is"
                        + " missing; the label has quotes.",
                Fix.offer("write `" + better + "`", span, better));
    }

    /** The condition at the time that is asked about. */
    private Condition then(Condition now) {
        return output.earlier()
                .<Condition>map(ago -> new Condition.Earlier(now, Counts.amount(ago), ago.unit()))
                .orElse(now);
    }

    /** The label; empty for what disqualified leads are shown with instead of one. */
    private Optional<String> label(Expression value) {
        String written = written(value)
                .orElseThrow(() -> Refusal.of(
                        Code.WRONG_TYPE,
                        value.span(),
                        scope.quoted(left) + " is one of the labels that it gives, and " + Places.quoted(value.span())
                                + " is no label."));
        Optional<String> label = output.labels().find(written);
        if (label.isPresent()) {
            return label;
        }
        if (!output.labels().isWhole()) {
            throw Refusal.toldElsewhere();
        }
        if (LabelSet.of(List.of(Dependencies.DISQUALIFIED), true, false)
                .find(written)
                .isPresent()) {
            requireShown(value);
            return Optional.empty();
        }
        throw unknown(written, value);
    }

    /** Only examples see leads as they are shown; everywhere else labels are those of leads in the running. */
    private void requireShown(Expression value) {
        if (output.labels().asksDisqualified()) {
            throw Refusal.of(
                    Code.DISQUALIFIED_AS_LABEL,
                    value.span(),
                    scope.quoted(left) + " says itself what becomes of disqualified leads, so it is never"
                            + " `disqualified`; it gives "
                            + listed(output.labels().labels()) + ".");
        }
        if (!scope.isShown()) {
            boolean isWhole =
                    left.span().text().equals(scope.resolve(left).span().text());
            Fix[] fixes = isWhole
                    ? new Fix[] {Fix.offer("ask `disqualified`", left.span().to(value.span()), "disqualified")}
                    : new Fix[0];
            throw Refusal.of(
                    Code.DISQUALIFIED_AS_LABEL,
                    value.span(),
                    "A rule sees the labels that a lead would have if nothing disqualified it; whether something does"
                            + " is asked with `disqualified`.",
                    fixes);
        }
    }

    private Refusal unknown(String written, Expression value) {
        List<String> labels = output.labels().labels();
        return Refusal.of(
                Code.NOT_A_LISTED_VALUE,
                value.span(),
                "`" + written + "` is no label of " + scope.quoted(left) + ", which gives " + listed(labels) + ".",
                Complaints.didYouMean(written, value.span(), Suggestions.among(labels)));
    }

    /** As a rule has them: quotes show where one with a comma ends. */
    private static String listed(List<String> labels) {
        return labels.stream().map(WrittenNames::bareOrQuoted).collect(Collectors.joining(", "));
    }

    private static Optional<String> written(Expression value) {
        if (value instanceof Expression.NameUse use) {
            return Optional.of(use.name().text());
        }
        if (value instanceof Expression.TextLiteral text) {
            return Optional.of(text.value());
        }
        if (value instanceof Expression.NumberLiteral number) {
            return Optional.of(number.written());
        }
        if (value instanceof Expression.YesNoLiteral yesNo) {
            return Optional.of(yesNo.yes() ? "yes" : "no");
        }
        return Optional.empty();
    }
}
