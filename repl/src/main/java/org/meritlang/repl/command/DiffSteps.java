package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.change.Change;
import org.meritlang.change.Changes;
import org.meritlang.change.Rename;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadFeed;
import org.meritlang.score.ScoredBatch;

/** The old model, the new one, and those between them, all of which score the same leads. */
final class DiffSteps {
    private final DiffSide before;
    private final DiffSide after;
    private final List<DiffSide> between;
    private final List<List<Change>> changes;
    private final List<Rename> renames;
    private final List<LeadFeed> feeds = new ArrayList<>();
    private final int[] feedOfBetween;

    /**
     * Puts them in a row.
     *
     * @param all what was changed from the old model to the new one
     * @param steps the way between the two
     * @param renames what the old model has under the names of the new one already
     */
    DiffSteps(DiffSide before, DiffSide after, Changes all, List<Changes.Step<DiffSide>> steps, List<Rename> renames) {
        this.renames = List.copyOf(renames);
        this.before = before;
        this.after = after;
        between = steps.stream().flatMap(step -> step.model().stream()).toList();
        changes = steps.stream()
                .map(step -> step.changes().stream().map(all.all()::get).toList())
                .toList();
        feeds.add(before.feed());
        feeds.add(after.feed());
        feedOfBetween = new int[between.size()];
        for (int i = 0; i < feedOfBetween.length; i++) {
            feedOfBetween[i] = feedOf(i);
        }
    }

    /** Models that ask for the same see the same batch; those of the old and the new model are theirs alone. */
    private int feedOf(int place) {
        for (int other = 0; other < place; other++) {
            if (between.get(other).asksForTheSame(between.get(place))) {
                return feedOfBetween[other];
            }
        }
        feeds.add(between.get(place).feed());
        return feeds.size() - 1;
    }

    DiffSide before() {
        return before;
    }

    DiffSide after() {
        return after;
    }

    /** What the models want to have of leads, the old one first, the new one second. */
    List<LeadFeed> feeds() {
        return feeds;
    }

    Comparison comparison() {
        return new Comparison(
                Stream.of(Stream.of(before), between.stream(), Stream.of(after))
                        .flatMap(sides -> sides)
                        .map(DiffSide::outline)
                        .toList(),
                changes,
                renames);
    }

    /** Scores a chunk with the models between the two. */
    List<ScoredBatch> scoreBetween(LeadChunk chunk) {
        List<ScoredBatch> scored = new ArrayList<>();
        for (int i = 0; i < feedOfBetween.length; i++) {
            scored.add(between.get(i).score(chunk.batches().get(feedOfBetween[i])));
        }
        return scored;
    }
}
