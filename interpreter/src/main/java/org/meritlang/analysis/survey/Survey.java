package org.meritlang.analysis.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.LeadBatch;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Type;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Sentence;

/**
 * What leads show of the rules: conditions that held for none of them, values that are almost what the rules ask for,
 * texts that {@code contains} found inside words. Leads are looked at batch by batch, by any threads at once; one
 * thread adds up what was seen. Memory hangs on the rules, not on how many leads there are.
 */
public final class Survey {
    private final CheckedModel model;
    private final List<NearMisses> nearMisses;
    private final List<InsideWords> insideWords;
    private final boolean knowsDeeds;
    private final Headings headings;
    private final Seen all;

    private Survey(CheckedModel model, AskedTexts asked, Headings headings, boolean knowsDeeds) {
        this.model = model;
        this.headings = headings;
        this.knowsDeeds = knowsDeeds || model.activities().isEmpty();
        this.nearMisses = asked.wholes().stream().map(NearMisses::new).toList();
        this.insideWords = asked.parts().stream()
                .map(InsideWords::of)
                .flatMap(Optional::stream)
                .toList();
        this.all =
                new Seen(0, NeverHeld.nothing(), new BitSet(), counts(nearMisses.size()), counts(insideWords.size()));
    }

    /**
     * Begins a survey.
     *
     * @param sentences those that the model was made of, in their order
     * @param knowsDeeds whether it is known what the leads have done; if not, nothing is said of what never held
     */
    public static Survey of(CheckedModel model, List<Sentence> sentences, boolean knowsDeeds) {
        return new Survey(model, AskedTexts.of(model, sentences), Headings.of(model, sentences), knowsDeeds);
    }

    /** What some leads show. */
    public static final class Seen {
        private long leads;
        private NeverHeld neverHeld;
        private final BitSet headings;
        private final List<TextCounts> values;
        private final List<TextCounts> words;

        private Seen(
                long leads, NeverHeld neverHeld, BitSet headings, List<TextCounts> values, List<TextCounts> words) {
            this.leads = leads;
            this.neverHeld = neverHeld;
            this.headings = headings;
            this.values = values;
            this.words = words;
        }
    }

    private static List<TextCounts> counts(int size) {
        List<TextCounts> counts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            counts.add(new TextCounts());
        }
        return counts;
    }

    /** Looks at some leads and at what came of them. Safe for any thread. */
    public Seen look(LeadBatch leads, ScoredBatch scored) {
        List<TextCounts> values = counts(nearMisses.size());
        for (int i = 0; i < values.size(); i++) {
            nearMisses.get(i).look(leads, values.get(i));
        }
        List<TextCounts> words = counts(insideWords.size());
        for (int i = 0; i < words.size(); i++) {
            insideWords.get(i).look(leads, words.get(i));
        }
        return new Seen(
                leads.size(),
                knowsDeeds ? NeverHeld.of(scored) : NeverHeld.nothing(),
                knowsDeeds ? headings.held(leads, scored) : new BitSet(),
                values,
                words);
    }

    /** How many leads were looked at. */
    public long leads() {
        return all.leads;
    }

    /** Whether these are enough to say what held for none of them. */
    public boolean isEnough() {
        return all.leads >= NeverHeld.FEWEST_LEADS;
    }

    /** Adds what the leads that come next show. */
    public void add(Seen seen) {
        all.leads += seen.leads;
        all.neverHeld = all.neverHeld.and(seen.neverHeld);
        all.headings.or(seen.headings);
        for (int i = 0; i < all.values.size(); i++) {
            all.values.get(i).add(seen.values.get(i));
        }
        for (int i = 0; i < all.words.size(); i++) {
            all.words.get(i).add(seen.words.get(i));
        }
    }

    /**
     * Warnings, in any order.
     *
     * @param asOf the instant at which the leads were seen
     */
    public List<Diagnostic> findings(Instant asOf) {
        List<Diagnostic> found = new ArrayList<>(all.neverHeld.told(all.leads, shown(asOf), headings, all.headings));
        for (int i = 0; i < nearMisses.size(); i++) {
            found.addAll(nearMisses.get(i).told(all.values.get(i)));
        }
        for (int i = 0; i < insideWords.size(); i++) {
            insideWords.get(i).told(all.words.get(i)).ifPresent(found::add);
        }
        return found;
    }

    /** Of a model that knows nothing of time it does not matter. */
    private String shown(Instant asOf) {
        boolean knowsTime = !model.activities().isEmpty()
                || model.attributes().stream().anyMatch(attribute -> attribute.type() instanceof Type.Date);
        return knowsTime ? " as of " + asOf.atZone(model.zone()).toLocalDate() : "";
    }
}
