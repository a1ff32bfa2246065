package org.meritlang.analysis;

import java.util.List;
import org.meritlang.analysis.ranges.Exhibits;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.analysis.written.Statements;
import org.meritlang.analysis.written.Term;
import org.meritlang.model.CheckedModel;
import org.meritlang.syntax.Sentence;

/**
 * The model that is thought about.
 *
 * @param model what it means
 * @param sentences as they are written, those of included files too: they know places, conditions do not
 * @param ranges what its scores can be
 * @param exhibits leads that show what is found
 */
record Subject(CheckedModel model, List<Sentence> sentences, Ranges ranges, Exhibits exhibits) {
    Subject {
        sentences = List.copyOf(sentences);
    }

    /** Its conditions, each where it stands. */
    List<Term> statements() {
        return Statements.of(model, sentences);
    }

    /** Works out what the scores of a model can be. */
    static Subject of(CheckedModel model, List<Sentence> sentences) {
        Ranges ranges = Ranges.of(model);
        return new Subject(model, sentences, ranges, new Exhibits(ranges, sentences));
    }
}
