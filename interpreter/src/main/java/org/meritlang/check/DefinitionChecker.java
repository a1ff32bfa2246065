package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.syntax.Sentence;

/** Reads what {@code define} names: an activity, a condition or a number. */
final class DefinitionChecker {
    private final Scope scope;

    DefinitionChecker(Scope scope) {
        this.scope = scope;
    }

    /** The occurrences that it names; empty where it names something else. */
    Optional<Meaning.OfActivity> activity(Sentence.Define define) {
        OccurrenceChecker occurrences = new OccurrenceChecker(scope);
        return occurrences.isAbout(define.body()) ? Optional.of(occurrences.read(define.body())) : Optional.empty();
    }

    Definition check(Sentence.Define define) {
        String name = define.name().text();
        Operand body = scope.operand(define.body());
        if (body instanceof Operand.YesNo yesNo) {
            return new Definition.OfCondition(name, yesNo.condition());
        }
        if (body instanceof Operand.YesNoConstant constant) {
            return new Definition.OfCondition(name, new Condition.Constant(constant.yes()));
        }
        if (body instanceof Operand.Number number) {
            return new Definition.OfNumber(name, number.number());
        }
        if (body instanceof Operand.Amount amount) {
            return new Definition.OfNumber(name, amount.number());
        }
        if (body instanceof Operand.Nothing nothing) {
            throw scope.mismatch().unknown(nothing.name());
        }
        throw Refusal.of(
                Code.WRONG_TYPE,
                define.body().span(),
                "`define` names an activity, a condition or a number, and " + scope.quoted(define.body()) + " is "
                        + body.kind() + ".");
    }
}
