package org.meritlang.trial;

import java.util.List;
import org.meritlang.score.Part;

/**
 * What of a model acted in some example, and what in none. Both in the order of the file, kind by kind.
 *
 * @param never what no example has tried
 */
public record Coverage(List<Part> acted, List<Part> never) {
    public Coverage {
        acted = List.copyOf(acted);
        never = List.copyOf(never);
    }

    /** How many parts the model has. */
    public int all() {
        return acted.size() + never.size();
    }

    /** In whole percent, rounded down, so that 100 means all; 100 of a model without parts. */
    public int percent() {
        return all() == 0 ? 100 : (int) (100L * acted.size() / all());
    }
}
