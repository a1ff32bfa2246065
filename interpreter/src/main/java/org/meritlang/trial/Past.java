package org.meritlang.trial;

import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.TimeUnit;

/** Shows leads as they were so long before their examples are seen. */
interface Past {
    ScoredBatch before(int amount, TimeUnit unit);
}
