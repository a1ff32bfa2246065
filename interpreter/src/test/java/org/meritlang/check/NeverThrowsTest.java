package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meritlang.diagnostic.Diagnostic;

/** Whatever the sentences, the checker answers with a model or with errors, never with an exception. */
class NeverThrowsTest {
    private static final List<String> OPERANDS = List.of(
            "country",
            "employees",
            "bounced",
            "created",
            "interests",
            "visit",
            "size",
            "fit",
            "fit grade",
            "total",
            "big",
            "half",
            "home",
            "oops",
            "disqualified",
            "login",
            "5",
            "2.5",
            "\"x\"",
            "\"\"",
            "2026-01-01",
            "2 minutes",
            "yes",
            "no",
            "any activity",
            "length of country",
            "domain of country",
            "days since created",
            "count of login",
            "employees + 1",
            "(bounced)",
            "30 days without login",
            "fit 7 days ago",
            "50% of fit");

    private static final List<String> TAILS = List.of(
            "",
            " > 5",
            " is 5",
            " is \"x\"",
            " is A",
            " is yes",
            " is not country",
            " is between 5 and 2",
            " is one of 1, 2",
            " is one of \"a\", home",
            " is none of A, B",
            " contains \"x\"",
            " mentions any of \"x\", home",
            " does not start with \"x\"",
            " is known",
            " is unknown",
            " in the last 30 days",
            " before created",
            " since the last login",
            " more than 3 days ago",
            " this month",
            " at least 3 times",
            " < visit",
            " > 3 minutes",
            " where url is \"x\"");

    private static final List<String> FORMS = List.of(
            "+5 when %s",
            "-5 per 10 %s",
            "+1 per %s",
            "limit to 5 when %s",
            "raise to 3 when %s",
            "disqualify when %s",
            "define big as %s",
            "define half as %s",
            "score fit is %s",
            "score fit, when %s",
            "score total is %s",
            "group g, up to 5, when %s",
            "points by %s\n    \"a\": 1\n    5 to 9: 2\n    unknown: 3",
            "points by %s\n    A: 1\n    yes: 2\n    otherwise: 3",
            "points by country when %s\n    \"a\": 1",
            "grade fit as A from 5, B otherwise",
            "list home is \"a\", \"b\"",
            "lead does\n    login",
            "score fit");

    @Provide
    Arbitrary<String> condition() {
        Arbitrary<String> term =
                Arbitraries.of(OPERANDS).flatMap(left -> Arbitraries.of(TAILS).map(tail -> left + tail));
        return term.list().ofMinSize(1).ofMaxSize(3).map(terms -> String.join(" and ", terms));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> sentence =
                Arbitraries.of(FORMS).flatMap(form -> condition().map(condition -> form.replace("%s", condition)));
        return sentence.list().ofMinSize(1).ofMaxSize(5).map(all -> String.join("\n", all));
    }

    @Property(tries = 100)
    void answersEveryFile(@ForAll("rules") String rules) {
        Checked checked = Checked.withLead(rules);
        boolean told = checked.problems().stream().anyMatch(Diagnostic::isError);
        assertEquals(told, checked.checked().isEmpty());
    }

    @Property(tries = 50)
    void answersEveryFileOfWhichNothingIsDeclared(@ForAll("rules") String rules) {
        Checked checked = Checked.rules(rules);
        boolean told = checked.problems().stream().anyMatch(Diagnostic::isError);
        assertEquals(told, checked.checked().isEmpty());
    }
}
