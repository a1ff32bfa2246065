package org.meritlang.repl.prompt;

import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.meritlang.data.Column;
import org.meritlang.data.KeptLeads;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.patience.Interruption;
import org.meritlang.patience.Patience;
import org.meritlang.repl.read.ActivityNames;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.LeadName;
import org.meritlang.schema.Schema;
import org.meritlang.source.Spelling;

/**
 * Leads with all that is known of them, in memory. Immutable; for any number of threads.
 *
 * @param chunks the leads in the order of the data, cut into pieces
 * @param kept for each chunk its leads with all columns
 * @param leadName the columns that hold what leads are called
 * @param schema what rules may name
 * @param did what leads have done, by name
 * @param zone in which days begin
 * @param notes what was unusual about the data, a sentence each
 */
record HeldLeads(
        List<LeadChunk> chunks,
        List<KeptLeads> kept,
        LeadName leadName,
        Schema schema,
        ActivityNames did,
        boolean knowsDeeds,
        ZoneId zone,
        List<String> notes) {
    private static final int LONGEST_NAME = 60;

    HeldLeads {
        chunks = List.copyOf(chunks);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
    }

    /** No leads; nothing is known of what they would have. */
    static HeldLeads none(ZoneId zone) {
        return new HeldLeads(
                List.of(),
                List.of(),
                new LeadName(List.of()),
                Schema.none(),
                new ActivityNames(List.of(), List.of()),
                false,
                zone,
                List.of());
    }

    /** How many leads there are. */
    int size() {
        return kept.stream().mapToInt(chunk -> chunk.all().size()).sum();
    }

    /** How many activities there are. */
    long activities() {
        return did.kinds().stream().mapToLong(kind -> kind.count()).sum();
    }

    /** What people call a lead. */
    String name(Place place) {
        return Fitting.printable(leadName.of(chunks.get(place.chunk()), place.lead()));
    }

    /** The same, as a sentence about the lead shows it: not longer than a name may be. */
    String shown(Place place) {
        return Fitting.cut(name(place), LONGEST_NAME);
    }

    /** What the data have in an attribute of a lead; empty where they have nothing. */
    String text(Place place, String attribute) {
        LeadBatch all = kept.get(place.chunk()).all();
        String key = Spelling.key(attribute);
        for (int i = 0; i < all.attributes().size(); i++) {
            if (all.attributes().get(i).key().equals(key) && all.column(i).isKnown(place.lead())) {
                return text(all.column(i), place.lead());
            }
        }
        return "";
    }

    private static String text(Column column, int lead) {
        if (column instanceof TextColumn texts) {
            return texts.dictionary().value(texts.codes()[lead]);
        }
        return column instanceof TextListColumn lists ? String.join("; ", lists.texts(lead)) : "";
    }

    String id(Place place) {
        return kept.get(place.chunk()).all().id(place.lead());
    }

    /**
     * What comes of every chunk, in their order; worked out on several threads.
     *
     * @throws Interruption if nobody waits for it any more
     */
    <T> List<T> over(IntFunction<T> work) {
        Patience patience = Patience.current();
        return IntStream.range(0, kept.size())
                .parallel()
                .mapToObj(chunk -> patience.with(() -> {
                    patience.check();
                    return work.apply(chunk);
                }))
                .toList();
    }
}
