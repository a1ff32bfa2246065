package org.meritlang.model;

import java.util.List;
import java.util.Optional;

/**
 * A score.
 *
 * @param range what its result is clamped to
 * @param when its rules and bounds rest while this is not true; its range holds all the same
 */
public record Score(String name, Range range, Optional<Condition> when, Content content) {
    /** Where the points come from. */
    public sealed interface Content {
        <R> R accept(Visitor<R> visitor);

        /** One method per kind of content, none with a default. */
        interface Visitor<R> {
            R visitRules(Rules node);

            R visitFormula(Formula node);

            R visitSum(Sum node);
        }

        /** Groups, the ungrouped rules first; then the highest {@code raise to}, then the lowest {@code limit to}. */
        record Rules(List<Group> groups, List<Bound> raises, List<Bound> limits) implements Content {
            public Rules {
                groups = List.copyOf(groups);
                raises = List.copyOf(raises);
                limits = List.copyOf(limits);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitRules(this);
            }
        }

        /** A formula; an unknown number attribute in it counts as 0 and is reported. */
        record Formula(NumberExpression number, String sentence) implements Content {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitFormula(this);
            }
        }

        /** The sum of these scores: a total without a formula of its own. */
        record Sum(List<Integer> scores) implements Content {
            public Sum {
                scores = List.copyOf(scores);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitSum(this);
            }
        }
    }

    /**
     * Rules with a common cap.
     *
     * @param name empty for the rules that stand before the first group
     */
    public record Group(Optional<String> name, Range range, Optional<Condition> when, List<Rule> rules) {
        public Group {
            rules = List.copyOf(rules);
        }
    }

    /** {@code raise to} or {@code limit to}; points at scale 4. */
    public record Bound(long points, Condition when, Sentence sentence) {}
}
