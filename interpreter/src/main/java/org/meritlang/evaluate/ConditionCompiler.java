package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.Condition;
import org.meritlang.check.DateWindow;
import org.meritlang.check.Grade;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.TextExpression;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;

/** Turns conditions into steps. */
final class ConditionCompiler {
    private final Plan plan;
    private final Names names;
    private final NumberCompiler numbers;
    private final List<Grade> grades;

    ConditionCompiler(Plan plan, Names names, NumberCompiler numbers, List<Grade> grades) {
        this.plan = plan;
        this.names = names;
        this.numbers = numbers;
        this.grades = grades;
    }

    Slot<byte[]> compile(Condition node) {
        if (node instanceof Condition.Constant constant) {
            return plan.truths(new Logic.Constant(constant.value()));
        }
        if (node instanceof Condition.And and) {
            return plan.truths(new Logic.And(compileAll(and.terms())));
        }
        if (node instanceof Condition.Or or) {
            return plan.truths(new Logic.Or(compileAll(or.terms())));
        }
        if (node instanceof Condition.Not not) {
            return not(compile(not.term()));
        }
        if (node instanceof Condition.AtLeast atLeast) {
            return plan.truths(new Logic.AtLeast(atLeast.count(), compileAll(atLeast.terms())));
        }
        if (node instanceof Condition.YesNo yesNo) {
            return plan.truths(new Attributes.YesNo(yesNo.attribute()));
        }
        if (node instanceof Condition.KnownAttribute known) {
            return plan.truths(new Attributes.Known(known.attribute()));
        }
        if (node instanceof Condition.KnownNumber known) {
            return plan.truths(new NumberTests.Known(numbers.compile(known.number())));
        }
        if (node instanceof Condition.KnownText known) {
            TextSource source = TextSource.of(known.text());
            return plan.truths(
                    source.isWhole() ? new Attributes.Known(source.attribute()) : new TextTests.Known(source));
        }
        if (node instanceof Condition.NumberTest test) {
            return numberTest(test);
        }
        if (node instanceof Condition.TextIs is) {
            return textIs(is);
        }
        if (node instanceof Condition.SameText same) {
            return plan.truths(new TextTests.Same(TextSource.of(same.left()), TextSource.of(same.right())));
        }
        if (node instanceof Condition.TextTest test) {
            return textTest(test);
        }
        if (node instanceof Condition.DateTest test) {
            return plan.truths(new DateTests.Compared(test.left(), test.relation(), test.right()));
        }
        if (node instanceof Condition.InWindow window) {
            return inWindow(window);
        }
        if (node instanceof Condition.Defined defined) {
            return names.truths(new Named.OfDefinition(defined.definition(), false));
        }
        if (node instanceof Condition.LabelIs label) {
            List<String> labels = Labels.of(grades.get(label.grade()));
            return plan.truths(new Labels.Is(
                    names.labels(label.grade()),
                    labels.stream().map(label.labels()::contains).toList()));
        }
        if (node instanceof Condition.Disqualified) {
            return names.truths(new Named.Disqualified());
        }
        throw new IllegalArgumentException("no such condition: " + node);
    }

    Optional<Slot<byte[]>> compile(Optional<Condition> node) {
        return node.map(this::compile);
    }

    /** All that may be unknown in a condition, its definitions' parts included. */
    Set<Suspicion> suspicions(List<Condition> conditions) {
        return numbers.suspicions(Parts.of(conditions), false);
    }

    /** The condition and, where there are any, the headings above it. */
    Slot<byte[]> under(Optional<Slot<byte[]>> headings, Slot<byte[]> own) {
        return headings.map(above -> plan.truths(new Logic.And(List.of(above, own))))
                .orElse(own);
    }

    /** Both, as far as there are any. */
    Optional<Slot<byte[]>> both(Optional<Slot<byte[]>> headings, Optional<Slot<byte[]>> own) {
        return own.map(condition -> under(headings, condition)).or(() -> headings);
    }

    private List<Slot<byte[]>> compileAll(List<Condition> terms) {
        return terms.stream().map(this::compile).toList();
    }

    private Slot<byte[]> not(Slot<byte[]> term) {
        return plan.truths(new Logic.Not(term));
    }

    private Slot<byte[]> numberTest(Condition.NumberTest test) {
        if (test.right() instanceof NumberExpression.Constant bound) {
            return plan.truths(new NumberTests.Against(numbers.compile(test.left()), test.relation(), bound.value()));
        }
        if (test.left() instanceof NumberExpression.Constant bound) {
            return plan.truths(
                    new NumberTests.Against(numbers.compile(test.right()), mirrored(test.relation()), bound.value()));
        }
        return plan.truths(
                new NumberTests.Compared(numbers.compile(test.left()), test.relation(), numbers.compile(test.right())));
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }

    private Slot<byte[]> textTest(Condition.TextTest test) {
        TextScan.Builder scan = plan.scan(TextSource.of(test.text()));
        return switch (test.quantifier()) {
            case ANY -> matches(test.text(), List.of(pattern(scan, test.verb(), test.values())));
            case ALL ->
                matches(
                        test.text(),
                        test.values().stream()
                                .map(value -> pattern(scan, test.verb(), List.of(value)))
                                .toList());
            case NONE -> not(textTest(new Condition.TextTest(test.text(), test.verb(), Quantifier.ANY, test.values())));
        };
    }

    private static int pattern(TextScan.Builder scan, TextVerb verb, List<String> values) {
        return scan.add(List.of(verb, values), TextPattern.any(verb, values));
    }

    private Slot<byte[]> textIs(Condition.TextIs is) {
        int pattern = plan.scan(TextSource.of(is.text())).add(is.values(), TextPattern.equalTo(is.values()));
        return matches(is.text(), List.of(pattern));
    }

    private Slot<byte[]> matches(TextExpression text, List<Integer> patterns) {
        TextSource source = TextSource.of(text);
        return plan.truths(new TextTests.Matches(plan.scanned(source), source.attribute(), patterns));
    }

    private Slot<byte[]> inWindow(Condition.InWindow node) {
        if (node.window() instanceof DateWindow.Than than) {
            return plan.truths(new DateTests.Than(node.date(), than.relation(), than.other()));
        }
        if (node.window() instanceof DateWindow.Between between) {
            return plan.truths(new Logic.BothKnown(
                    plan.truths(new DateTests.Than(node.date(), Relation.MORE_OR_EQUAL, between.low())),
                    plan.truths(new DateTests.Than(node.date(), Relation.LESS_OR_EQUAL, between.high()))));
        }
        if (node.window() instanceof DateWindow.WithinOf within) {
            return plan.truths(new DateTests.WithinOf(node.date(), within.amount(), within.unit(), within.other()));
        }
        return plan.truths(new DateTests.Within(node.date(), node.window()));
    }
}
