package org.meritlang.analysis;

import java.util.List;
import org.meritlang.Model;
import org.meritlang.diagnostic.Code;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** What is found by thinking about a few rules. */
final class Thoughts {
    /** Attributes and activities of every kind, for sentences that need some. */
    static final String DECLARED = """
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
            lead does
              page visited with url: text, seconds: seconds
              demo requested
            score fit
            """;

    private Thoughts() {}

    static List<Finding> about(String rules) {
        return Model.compile(new SourceText("main.merit", rules), Folder.none(), Schema.none())
                .orThrow()
                .findings();
    }

    /** Every finding about rules below {@link #DECLARED} as {@code M0330 employees < 5}: its code and its words. */
    static List<String> told(String rules) {
        return toldOfAll(DECLARED + rules);
    }

    /** Every finding about whole rules but those about words, which have a case of their own. */
    static List<String> toldOfAll(String rules) {
        return about(rules).stream()
                .filter(finding -> finding.diagnostic().code() != Code.MATCHES_INSIDE_WORDS)
                .map(finding -> finding.diagnostic().code().id() + " "
                        + finding.diagnostic().span().text())
                .toList();
    }

    /** The same about one condition. */
    static List<String> toldOf(String condition) {
        return told("+1 when " + condition + "\n");
    }
}
