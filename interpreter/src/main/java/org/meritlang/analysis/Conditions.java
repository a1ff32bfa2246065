package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;

/** Thinks about conditions, one by one and against each other. */
final class Conditions implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        Logic logic = Logic.of(subject.model());
        Namer namer = new Namer(subject.model());
        List<Term> statements = Statements.of(subject);
        List<Finding> findings = new ArrayList<>();
        Settled settled = new Settled(logic, namer, findings);
        SpareTerms spare = new SpareTerms(logic, findings);
        for (Term statement : statements) {
            if (settled.tell(statement)) {
                spare.tell(statement);
            }
        }
        return findings;
    }
}
