package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** A score while its sentences are being read. */
final class OpenScore {
    private final String name;
    private final Optional<Name> heading;
    private final List<Clause> clauses;
    private final List<OpenGroup> groups = new ArrayList<>();
    private final Map<String, Span> groupNames = new HashMap<>();
    private final List<Sentence.RaiseTo> raises = new ArrayList<>();
    private final List<Sentence.LimitTo> limits = new ArrayList<>();
    private Optional<OpenGroup> group = Optional.empty();

    OpenScore(String name, Optional<Name> heading, List<Clause> clauses) {
        this.name = name;
        this.heading = heading;
        this.clauses = clauses;
    }

    private record OpenGroup(Optional<Sentence.GroupHeading> heading, List<PointsRule> rules) {}

    /** Opens a group; where the score has one of that name already, gives that one's place. */
    Optional<Span> openGroup(Sentence.GroupHeading heading) {
        OpenGroup opened = new OpenGroup(Optional.of(heading), new ArrayList<>());
        groups.add(opened);
        group = Optional.of(opened);
        return Optional.ofNullable(
                groupNames.putIfAbsent(heading.name().key(), heading.name().span()));
    }

    /** The heading of the group that is open, if one is. */
    Optional<Sentence.GroupHeading> openGroup() {
        return group.flatMap(OpenGroup::heading);
    }

    /** Whether a rule would now stand without a group behind groups. */
    boolean isPastItsGroups() {
        return group.isEmpty() && groups.stream().anyMatch(g -> g.heading().isPresent());
    }

    void addRule(PointsRule rule) {
        group.orElseGet(this::ungrouped).rules().add(rule);
    }

    private OpenGroup ungrouped() {
        if (groups.isEmpty()) {
            groups.add(new OpenGroup(Optional.empty(), new ArrayList<>()));
        }
        return groups.get(0);
    }

    void addRaise(Sentence.RaiseTo raise) {
        group = Optional.empty();
        raises.add(raise);
    }

    void addLimit(Sentence.LimitTo limit) {
        group = Optional.empty();
        limits.add(limit);
    }

    Outline.OwnedScore close(Optional<Sentence.ScoreFormula> formula) {
        List<Outline.OwnedGroup> owned = groups.stream()
                .map(open -> new Outline.OwnedGroup(open.heading(), open.rules()))
                .toList();
        return new Outline.OwnedScore(name, heading, clauses, formula, owned, raises, limits);
    }
}
