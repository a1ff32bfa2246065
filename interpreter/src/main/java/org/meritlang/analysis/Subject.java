package org.meritlang.analysis;

import java.util.List;
import org.meritlang.check.CheckedModel;
import org.meritlang.syntax.Sentence;

/**
 * The model that is thought about.
 *
 * @param model what it means
 * @param sentences as they are written, those of included files too: they know places, conditions do not
 * @param ranges what its scores can be
 */
record Subject(CheckedModel model, List<Sentence> sentences, Ranges ranges) {
    Subject {
        sentences = List.copyOf(sentences);
    }
}
