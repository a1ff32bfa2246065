package org.meritlang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/**
 * So long without an activity: counted from the newest of the occurrences, else, where there is none,
 * from the date; unknown with neither.
 */
public record Without(int amount, TimeUnit unit, Occurrences occurrences, Optional<DateExpression> countingFrom) {
    /** What has not happened where it is so long. */
    public Occurrences broken() {
        List<DateWindow> newer = new ArrayList<>(occurrences.windows());
        newer.add(new DateWindow.Ago(Relation.MORE, amount, unit));
        return new Occurrences(occurrences.activity(), occurrences.filter(), newer);
    }
}
