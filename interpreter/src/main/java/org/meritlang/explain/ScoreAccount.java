package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a score came about. The points of all lines, those of its groups among them, add up to the score shown.
 *
 * @param points as shown: 0 for a disqualified lead
 * @param would what they would be if nothing disqualified the lead
 * @param low the least that its range allows
 * @param high the most that its range allows
 * @param isTotal whether it is {@code total}
 * @param formula as the formatter writes it, where the score has one
 * @param groups in the order of the file, the ungrouped rules first; none for a formula
 * @param lines the parts of a formula, then what changed the sum, in the order in which it did
 */
public record ScoreAccount(
        String name,
        BigDecimal points,
        BigDecimal would,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean isTotal,
        Optional<String> formula,
        List<Group> groups,
        List<Line> lines) {
    public ScoreAccount {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /**
     * How a group came about. The points of its lines add up to those of the group.
     *
     * @param name empty for the rules that stand before the first group
     * @param points within its limits
     */
    public record Group(Optional<String> name, BigDecimal points, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** All lines, those of the groups first. */
    public Stream<Line> all() {
        return Stream.concat(groups.stream().flatMap(group -> group.lines().stream()), lines.stream());
    }
}
