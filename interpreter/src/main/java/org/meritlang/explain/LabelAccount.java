package org.meritlang.explain;

import java.util.List;
import java.util.Optional;
import org.meritlang.score.Outline;

/**
 * How a label came about.
 *
 * @param name of the output that gives it: {@code fit grade}, {@code stage}
 * @param ofScore the score that it grades, if it is a grade
 * @param label as shown: {@code disqualified} for a disqualified lead, unless a decision asks for that
 * @param would what it would be if nothing disqualified the lead
 * @param lines what was asked until the label was found, the last of them what gave it
 */
public record LabelAccount(
        Outline.Labelling.Kind kind,
        String name,
        Optional<String> ofScore,
        String label,
        String would,
        List<Line> lines) {
    public LabelAccount {
        lines = List.copyOf(lines);
    }
}
