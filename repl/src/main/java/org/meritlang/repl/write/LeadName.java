package org.meritlang.repl.write;

import java.util.List;
import java.util.OptionalInt;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/**
 * What a lead is called where people read: its {@code name}, else {@code first name} and {@code last name}, else its id.
 *
 * @param columns of the data that hold it; chunks are to keep these and no others
 */
public record LeadName(List<Integer> columns) {
    public LeadName {
        columns = List.copyOf(columns);
    }

    /** Finds the columns by their names. */
    public static LeadName in(List<String> columns) {
        OptionalInt name = Intake.column(columns, "name");
        if (name.isPresent()) {
            return new LeadName(List.of(name.getAsInt()));
        }
        OptionalInt first = Intake.column(columns, "first name");
        OptionalInt last = Intake.column(columns, "last name");
        return first.isPresent() && last.isPresent()
                ? new LeadName(List.of(first.getAsInt(), last.getAsInt()))
                : new LeadName(List.of());
    }

    /** What the lead is called. */
    public String of(LeadChunk chunk, ScoredBatch scored, int lead) {
        return of(chunk, lead);
    }

    /** What the lead is called. */
    public String of(LeadChunk chunk, int lead) {
        StringBuilder name = new StringBuilder();
        for (int part = 0; part < columns.size(); part++) {
            name.append(chunk.texts().text(lead, part)).append(' ');
        }
        String shown = name.toString().strip();
        return shown.isEmpty() ? chunk.batch().id(lead) : shown;
    }
}
