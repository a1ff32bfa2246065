package org.meritlang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.LeadAsOf;
import org.meritlang.Model;
import org.meritlang.Wish;
import org.meritlang.data.LeadBatch;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Look;
import org.meritlang.explain.Page;
import org.meritlang.explain.Prospect;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.source.SourceText;

/**
 * What would change the leads of a case, each part as {@code merit explain} shows it; of several leads each under its id.
 *
 * @param wishes conditions in the words of rules
 */
record CaseProspects(Model model, LeadBatch leads, Instant asOf, List<String> wishes) {
    private static final Look LOOK = new Look(110, true, false);

    String whyNot() {
        return each(lead -> wished(wish -> section(
                lead,
                "Why not",
                new Prospect(Optional.of(at(lead).whyNot(wish)), none(), Optional.empty(), nothing()))));
    }

    String toBecome() {
        return each(lead -> wished(wish -> section(
                lead,
                "To become",
                new Prospect(Optional.empty(), none(), Optional.of(at(lead).becoming(wish)), nothing()))));
    }

    String nextChanges() {
        return each(lead -> section(
                lead,
                "If nothing happens",
                new Prospect(Optional.empty(), at(lead).forecast(), Optional.empty(), nothing())));
    }

    String unknowns() {
        return each(lead -> section(
                lead,
                "What is not known",
                new Prospect(Optional.empty(), none(), Optional.empty(), at(lead).unknowns())));
    }

    private LeadAsOf at(int lead) {
        return model.lead(leads, lead, asOf);
    }

    private Forecast none() {
        return new Forecast(asOf, asOf, List.of(), false);
    }

    private static Unknowns nothing() {
        return new Unknowns(List.of(), List.of(), Unknowns.Possible.NEVER, List.of(), true, 0);
    }

    private String each(Function<Integer, String> told) {
        return IntStream.range(0, leads.size())
                .mapToObj(lead -> (leads.size() == 1 ? "" : leads.id(lead) + "\n") + told.apply(lead))
                .collect(Collectors.joining("\n"));
    }

    private String wished(Function<Wish, String> told) {
        return wishes.stream()
                .map(words ->
                        told.apply(model.wish(new SourceText("wish", words)).orThrow()))
                .collect(Collectors.joining());
    }

    private String section(int lead, String title, Prospect prospect) {
        Page all = Page.of(at(lead).explanation().with(prospect), true);
        List<Page.Section> meant = all.sections().stream()
                .filter(section -> section.title().startsWith(title))
                .toList();
        String page = ExplanationText.of(new Page("", "", "", meant), LOOK);
        return meant.isEmpty() ? title + ": nothing\n" : page.substring(page.indexOf(title));
    }
}
