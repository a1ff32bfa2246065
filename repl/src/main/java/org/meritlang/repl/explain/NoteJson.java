package org.meritlang.repl.explain;

import org.meritlang.explain.ExplainedBatch;
import org.meritlang.repl.write.Json;
import org.meritlang.score.ScoredBatch;

/** The reason for a lead in a few words, as a line of JSON Lines. */
public final class NoteJson {
    private NoteJson() {}

    /** Appends the line of a lead. */
    public static void append(StringBuilder out, ExplainedBatch explained, int lead, int words) {
        ScoredBatch scored = explained.scored();
        Json.object(out, json -> {
            json.text("id", scored.id(lead));
            json.number("total", explained.total(lead));
            json.truth("disqualified", scored.disqualified(lead));
            json.text("reason", explained.brief(lead, words));
        });
        out.append('\n');
    }
}
