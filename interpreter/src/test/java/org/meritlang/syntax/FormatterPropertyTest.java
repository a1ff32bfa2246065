package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meritlang.cases.TreeDump;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.source.SourceText;

/** What the formatter writes says the same, and is written the same when formatted again. */
class FormatterPropertyTest {
    private static final Set<String> KNOWN = GeneratedRules.nameKeys();

    @Provide
    Arbitrary<String> files() {
        return GeneratedRules.files();
    }

    @Property(tries = 250)
    void formattingKeepsTheMeaningAndSettlesAtOnce(@ForAll("files") String rules) {
        RuleFile written = parse(rules);
        String formatted = Formatter.format(written);
        RuleFile again = parse(formatted);
        assertEquals(TreeDump.of(written), TreeDump.of(again), formatted);
        assertEquals(formatted, Formatter.format(again));
    }

    private static RuleFile parse(String rules) {
        Parser.Parsed parsed = Parser.parse(new SourceText("rules.merit", rules), KNOWN);
        List<Diagnostic> errors =
                parsed.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals("", Renderer.text(errors, false), rules);
        return parsed.file();
    }
}
