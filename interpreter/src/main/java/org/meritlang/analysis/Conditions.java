package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.written.Term;

/** Thinks about conditions, one by one and against each other. */
final class Conditions implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        Logic logic = Logic.of(subject.model());
        Namer namer = Namer.of(subject.model());
        List<Term> statements = subject.statements();
        List<Finding> findings = new ArrayList<>();
        Settled settled = new Settled(logic, namer, findings);
        Specimens specimens = new Specimens(subject);
        SpareTerms spare = new SpareTerms(logic, specimens::tell);
        for (Term statement : statements) {
            if (settled.tell(statement)) {
                spare.tell(statement);
            }
        }
        findings.addAll(specimens.findings());
        return findings;
    }
}
