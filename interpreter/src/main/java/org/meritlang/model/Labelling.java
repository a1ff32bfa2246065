package org.meritlang.model;

import java.util.List;

/** An output that gives each lead a label. */
public sealed interface Labelling permits Grade, Matrix, Decision {
    /** As outputs and messages call it: {@code fit grade}, {@code stage}. */
    String name();

    /** Every label that it can give to a lead that is not disqualified, each once. */
    List<String> labels();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of labelling, none with a default. */
    interface Visitor<R> {
        R visitGrade(Grade node);

        R visitMatrix(Matrix node);

        R visitDecision(Decision node);
    }
}
