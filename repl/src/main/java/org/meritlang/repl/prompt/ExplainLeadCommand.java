package org.meritlang.repl.prompt;

import java.util.Optional;
import org.meritlang.Model;
import org.meritlang.data.LeadBatch;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Look;

/** {@code :explain LEAD}. */
record ExplainLeadCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "explain",
                "[LEAD]",
                "tells why a lead has its scores and what would change them; `:explain!` also what did not hold",
                ":explain Ada",
                "by its id, its name or a beginning of it; without one, the lead that was named last");
    }

    @Override
    public Reply run(String argument, boolean forced) throws Refused {
        if (desk.rules().parsed().sentences().isEmpty()) {
            throw new Refused("There are no rules yet"
                    + (desk.tried().isPresent()
                            ? "; `:keep` keeps what is tried."
                            : "; type one, such as `+15 when employees > 200`."));
        }
        Optional<Place> lead = argument.isEmpty() ? desk.lead() : new LeadFinder(desk.held()).find(argument);
        if (lead.isEmpty()) {
            throw new Refused(
                    argument.isEmpty()
                            ? "Which lead? `:explain` takes its id, its name or a beginning of it."
                            : "There is no lead `" + argument + "`.");
        }
        Place place = lead.get();
        desk.speakOf(place);
        Model model = desk.model();
        LeadBatch leads = desk.view().batch(place.chunk());
        Explanation explanation = model.explain(leads, place.lead(), desk.asOf())
                .calling(desk.held().shown(place))
                .with(model.prospect(leads, place.lead(), desk.asOf(), Optional.empty(), Optional.empty()));
        Look look = new Look(desk.width(), forced, desk.paint().colour());
        return ColonCommand.answered(ExplanationText.of(explanation, look) + desk.withoutTried());
    }
}
