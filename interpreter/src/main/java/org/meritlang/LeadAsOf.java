package org.meritlang;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meritlang.analysis.Analysis;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.LeadCopies;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.Line;
import org.meritlang.explain.Prospect;
import org.meritlang.explain.WhyNot;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.model.ToldLeads;
import org.meritlang.source.SourceText;

/**
 * A lead as a model sees it at an instant: why it has its result, and what would change that. Immutable, for any number
 * of threads; every answer is worked out when it is asked for. Made by {@link Model#lead}.
 */
public final class LeadAsOf {
    private final Model model;
    private final LeadBatch leads;
    private final int lead;
    private final Instant asOf;

    /** @param lead counted from 0 */
    LeadAsOf(Model model, LeadBatch leads, int lead, Instant asOf) {
        this.model = model;
        this.leads = leads;
        this.lead = Objects.checkIndex(lead, leads.size());
        this.asOf = asOf;
    }

    /** Says why it has its scores and labels. */
    public Explanation explanation() {
        LeadBatch alone = leads.size() == 1 ? leads : leads.alone(lead, Long.MAX_VALUE);
        return model.explain(alone, asOf).of(0);
    }

    /**
     * What one would wish of it unless told otherwise: the next better label of the first matrix, without one of the
     * first decision, without one of the first grade; labels that the file names earlier are better. Empty for a lead
     * that has the best, or is out.
     */
    public Optional<Wish> betterLabel() {
        LeadBatch alone = leads.alone(lead, InstantReader.micros(asOf));
        return BetterLabel.of(model.score(alone, asOf), 0)
                .flatMap(better -> model.wish(new SourceText("wish", better.asRule()))
                        .wish()
                        .map(wish -> new Wish(wish.model(), wish.condition(), better.words())));
    }

    /**
     * Says what stands in the way of a wish.
     *
     * @param wish of the same model
     */
    public WhyNot whyNot(Wish wish) {
        WhyNot why = WhyNot.of(wish.model(), wish.condition(), wish.words(), leads, lead, asOf);
        boolean isNever = why.standing() != Line.Standing.HOLDS && !Analysis.canHold(wish.model(), wish.condition());
        return isNever ? why.neverHolding() : why;
    }

    /**
     * Looks for the fewest changes that would make a wish come true, and whether time alone would. The limits of the
     * search are those of {@link Becoming}.
     *
     * @param wish of the same model
     */
    public Becoming becoming(Wish wish) {
        return Analysis.canHold(wish.model(), wish.condition())
                ? Becoming.of(wish.model(), wish.condition(), wish.words(), leads, lead, asOf)
                : Becoming.never(wish.words());
    }

    /** Says what becomes of it within a year if nothing happens. */
    public Forecast forecast() {
        return Forecast.of(model.program(), leads, lead, asOf, model.zone());
    }

    /** Says what could come of it if what is not known of it were learnt. */
    public Unknowns unknowns() {
        return Unknowns.of(model.checked(), leads, lead, asOf);
    }

    /**
     * All that would change its result.
     *
     * @param whyNot of which it is asked what stands in its way
     * @param becoming of which ways are looked for; without one of {@code whyNot}, and without that of
     *     {@link #betterLabel}
     */
    public Prospect prospect(Optional<Wish> whyNot, Optional<Wish> becoming) {
        Optional<Becoming> ways =
                becoming.or(() -> whyNot).or(this::betterLabel).map(this::becoming);
        return new Prospect(
                whyNot.map(this::whyNot),
                forecast(),
                ways,
                Unknowns.beside(ways.map(Becoming::ways).orElse(List.of()), model.checked(), leads, lead, asOf));
    }

    /**
     * The lead as it would be if a supposition were true, in a batch of its own. What it does after the instant is left
     * out.
     *
     * @param supposition of the same model
     */
    public LeadBatch supposing(Supposition supposition) {
        LeadCopies copies = LeadCopies.of(leads, lead, asOf, model.zone());
        LeadBatchBuilder other = copies.start(copies.newBatch());
        new ToldLeads(model.checked()).tell(supposition.told(), other);
        return other.endLead().build();
    }
}
