package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Rules as they come out of the checker. */
record Checked(Optional<CheckedModel> checked, List<Diagnostic> problems) {
    /** Attributes of every type, for sentences that need some. */
    static final String LEAD = """
            lead has
              job title: text
              country: text
              size: one of "S", "M", "L"
              employees: number
              revenue: money
              bounced: yes/no
              created: date
              renewal: date
              interests: list of text
              visit: seconds
              stay: minutes
            """;

    /** Rules alone, of which nothing is known but what they say themselves. */
    static Checked rules(String rules) {
        return rules(rules, Folder.none(), Schema.none());
    }

    /** Rules about leads with {@link #LEAD}. */
    static Checked withLead(String rules) {
        return rules(LEAD + rules);
    }

    /** Rules about data that have these fields. */
    static Checked withFields(String rules, String... fields) {
        return rules(rules, Folder.none(), Schema.ofNames(List.of(fields)));
    }

    static Checked rules(String rules, Folder folder, Schema schema) {
        Diagnostics problems = new Diagnostics();
        Inclusion.Whole whole = Inclusion.read(new SourceText("main.merit", rules), folder, schema, problems);
        Optional<CheckedModel> model = Checker.check(whole, folder, schema, problems);
        return new Checked(model, problems.sorted());
    }

    CheckedModel model() {
        return checked.orElseThrow(() -> new AssertionError("refused: " + told()));
    }

    /** Every problem as {@code M0203 job titel}: its code and the words it points to. */
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.span().text())
                .toList();
    }

    /** The condition of the only rule of a model. */
    Condition onlyCondition() {
        Score total = model().scores().get(model().total());
        Score.Content.Rules rules = (Score.Content.Rules) total.content();
        return ((Rule.When) rules.groups().get(0).rules().get(0)).condition();
    }
}
