package org.meritlang.repl.prompt;

import java.util.Optional;
import org.meritlang.LeadAsOf;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Look;
import org.meritlang.repl.write.Fitting;

/** {@code :explain LEAD}. */
record ExplainLeadCommand(Desk desk) implements ColonCommand {
    private static final int LONGEST_SAID = 60;

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
                            : "There is no lead `" + Fitting.cut(Fitting.printable(argument), LONGEST_SAID) + "`.");
        }
        Place place = lead.get();
        desk.speakOf(place);
        LeadAsOf seen = desk.model().lead(desk.view().batch(place.chunk()), place.lead(), desk.asOf());
        Explanation explanation = seen.explanation()
                .calling(desk.held().shown(place))
                .with(seen.prospect(Optional.empty(), Optional.empty()));
        Look look = new Look(desk.width(), forced, desk.paint().colour());
        return ColonCommand.answered(ExplanationText.of(explanation, look) + desk.withoutTried());
    }
}
