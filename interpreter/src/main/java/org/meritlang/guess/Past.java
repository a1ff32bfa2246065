package org.meritlang.guess;

import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.TimeUnit;

/** Shows leads as they were so long before they are seen. */
public interface Past {
    ScoredBatch before(int amount, TimeUnit unit);
}
