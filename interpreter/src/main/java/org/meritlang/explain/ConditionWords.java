package org.meritlang.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Attribute;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;

/** A checked condition in the words of rules; what stands in the file may be worded otherwise. */
final class ConditionWords implements Condition.Visitor<String> {
    private static final int MOST_VALUES = 6;

    private final CheckedModel model;
    private final List<Attribute> attributes;

    private ConditionWords(CheckedModel model, List<Attribute> attributes) {
        this.model = model;
        this.attributes = attributes;
    }

    static String of(Condition condition, CheckedModel model) {
        return condition.accept(new ConditionWords(model, model.attributes()));
    }

    /** {@code page visited where url contains "/pricing" in the last 30 days}. */
    static String of(Occurrences occurrences, CheckedModel model) {
        var activity = model.activities().get(occurrences.activity());
        ConditionWords inFilter = new ConditionWords(model, activity.attributes());
        String where = occurrences
                .filter()
                .map(filter -> " where " + inFilter.within(filter))
                .orElse("");
        return activity.name() + where + windows(occurrences, model);
    }

    static String windows(Occurrences occurrences, CheckedModel model) {
        return occurrences.windows().stream()
                .map(window -> " " + WindowWords.of(window, model))
                .collect(Collectors.joining(" and"));
    }

    /** {@code "a", "b" and 5 more}. */
    static String values(List<String> values) {
        String shown = values.stream().limit(MOST_VALUES).map(OneLead::quoted).collect(Collectors.joining(", "));
        return values.size() > MOST_VALUES ? shown + " and " + (values.size() - MOST_VALUES) + " more" : shown;
    }

    private String within(Condition condition) {
        boolean isJoined = condition instanceof Condition.And || condition instanceof Condition.Or;
        return isJoined ? "(" + condition.accept(this) + ")" : condition.accept(this);
    }

    private String joined(List<Condition> terms, String by) {
        return terms.stream().map(this::within).collect(Collectors.joining(by));
    }

    private String name(int attribute) {
        return attributes.get(attribute).name();
    }

    private String date(DateExpression date) {
        return date instanceof DateExpression.OfAttribute attribute
                ? name(attribute.attribute())
                : ((DateExpression.Constant) date).day().toString();
    }

    @Override
    public String visitConstant(Condition.Constant constant) {
        return constant.value() ? "always" : "never";
    }

    @Override
    public String visitAnd(Condition.And and) {
        return joined(and.terms(), " and ");
    }

    @Override
    public String visitOr(Condition.Or or) {
        return joined(or.terms(), " or ");
    }

    @Override
    public String visitNot(Condition.Not not) {
        if (not.term() instanceof Condition.YesNo yesNo) {
            return name(yesNo.attribute()) + " is no";
        }
        if (not.term() instanceof Condition.KnownAttribute known) {
            return name(known.attribute()) + " is unknown";
        }
        if (not.term() instanceof Condition.Occurs occurs && isAny(occurs)) {
            return "no " + of(occurs.occurrences(), model);
        }
        if (not.term() instanceof Condition.NumberTest test) {
            return visitNumberTest(
                    new Condition.NumberTest(test.left(), RelationWords.negated(test.relation()), test.right()));
        }
        return "not " + within(not.term());
    }

    static boolean isAny(Condition.Occurs occurs) {
        return occurs.relation() == Relation.MORE_OR_EQUAL && occurs.count() == 1;
    }

    @Override
    public String visitAtLeast(Condition.AtLeast atLeast) {
        return "at least " + atLeast.count() + " of (" + joined(atLeast.terms(), ", ") + ")";
    }

    @Override
    public String visitYesNo(Condition.YesNo yesNo) {
        return name(yesNo.attribute());
    }

    @Override
    public String visitKnownAttribute(Condition.KnownAttribute known) {
        return name(known.attribute()) + " is known";
    }

    @Override
    public String visitKnownNumber(Condition.KnownNumber known) {
        return number(known.number()) + " is known";
    }

    private String number(org.meritlang.model.NumberExpression number) {
        return NumberWords.of(number, model, attributes);
    }

    @Override
    public String visitKnownText(Condition.KnownText known) {
        return TextWords.of(known.text(), attributes) + " is known";
    }

    @Override
    public String visitNumberTest(Condition.NumberTest test) {
        String relation = test.relation() == Relation.EQUAL ? "" : RelationWords.of(test.relation()) + " ";
        return number(test.left()) + " is " + relation + number(test.right());
    }

    @Override
    public String visitTextIs(Condition.TextIs is) {
        String one = is.values().size() > 1 ? "one of " : "";
        return TextWords.of(is.text(), attributes) + " is " + one + values(is.values());
    }

    @Override
    public String visitSameText(Condition.SameText same) {
        return TextWords.of(same.left(), attributes) + " is " + TextWords.of(same.right(), attributes);
    }

    @Override
    public String visitTextTest(Condition.TextTest test) {
        boolean plain = test.values().size() == 1 && test.quantifier() == Quantifier.ANY;
        return TextWords.of(test.text(), attributes) + " " + test.verb().written() + " "
                + (plain ? "" : test.quantifier().written() + " ") + values(test.values());
    }

    @Override
    public String visitDateTest(Condition.DateTest test) {
        return date(test.left()) + " "
                + WindowWords.of(new org.meritlang.model.DateWindow.Than(test.relation(), test.right()), model);
    }

    @Override
    public String visitInWindow(Condition.InWindow in) {
        return date(in.date()) + " " + WindowWords.of(in.window(), model);
    }

    @Override
    public String visitDefined(Condition.Defined defined) {
        return model.definitions().get(defined.definition()).name();
    }

    @Override
    public String visitLabelIs(Condition.LabelIs label) {
        return model.labellings().get(label.labelling()).name() + " is " + String.join(" or ", label.labels());
    }

    @Override
    public String visitDisqualified(Condition.Disqualified disqualified) {
        return "disqualified";
    }

    @Override
    public String visitEarlier(Condition.Earlier earlier) {
        return earlier.output().accept(this) + " " + EarlierWords.of(earlier.amount(), earlier.unit());
    }

    @Override
    public String visitOccurs(Condition.Occurs occurs) {
        String what = of(
                new Occurrences(
                        occurs.occurrences().activity(), occurs.occurrences().filter(), List.of()),
                model);
        String often = isAny(occurs) && !occurs.onDays() ? "" : " " + often(occurs);
        return what + often + windows(occurs.occurrences(), model);
    }

    /** {@code at least 3 times}, {@code on at least 3 days}. */
    private static String often(Condition.Occurs occurs) {
        String relation = RelationWords.of(occurs.relation()) + " ";
        return occurs.onDays()
                ? "on " + relation + Counted.of(occurs.count(), "day", "days")
                : relation + Counted.times(occurs.count());
    }

    @Override
    public String visitIsWithout(Condition.IsWithout is) {
        var without = is.without();
        return Counted.of(
                        without.amount(),
                        without.unit().singular(),
                        without.unit().plural()) + " without "
                + of(without.occurrences(), model)
                + without.countingFrom()
                        .map(date -> " counting from " + date(date))
                        .orElse("");
    }
}
