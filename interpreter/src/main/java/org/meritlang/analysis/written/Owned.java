package org.meritlang.analysis.written;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.model.Condition;
import org.meritlang.source.Span;

/**
 * A condition of a score, and those that must hold as well before anything comes of it.
 *
 * @param sentence the sentence or the row that it decides
 * @param term what it says itself; of a rule that has no condition, nothing
 * @param above the conditions of its headings and of its table, the outermost first
 */
public record Owned(Kind kind, Span sentence, Optional<Term> term, List<Term> above) {
    public Owned {
        above = List.copyOf(above);
    }

    /** What owns the condition. */
    public enum Kind {
        HEADING,
        RULE,
        ROW,
        BOUND
    }

    /** All that must hold. */
    public Condition whole() {
        List<Condition> all = conditions();
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private List<Condition> conditions() {
        return Stream.concat(above.stream(), term.stream()).map(Term::condition).toList();
    }
}
