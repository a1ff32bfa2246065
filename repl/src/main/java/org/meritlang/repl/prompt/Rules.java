package org.meritlang.repl.prompt;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/**
 * The rules of a session. Immutable.
 *
 * @param text what they say now
 * @param file where they come from; empty for rules that were only typed
 * @param folder where the files are that they name
 * @param opened what the file said when it was opened or saved last
 */
record Rules(SourceText text, Optional<Path> file, Folder folder, String opened) {
    private static final String NO_POINTS_YET = "\nscore total is 0\n";

    /** No rules yet; what they name is looked for in the folder. */
    static Rules none(Path folder) {
        return new Rules(new SourceText("session", ""), Optional.empty(), Folder.of(folder.resolve("session")), "");
    }

    /** The same file saying something else. */
    Rules saying(SourceText other) {
        return new Rules(other, file, folder, opened);
    }

    /** Compiles them; rules that give no points yet are no mistake here. */
    Compilation compile(Schema schema) {
        Compilation compilation = Model.compile(text, folder, schema);
        List<Diagnostic> errors =
                compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
        boolean lacksPoints = errors.size() == 1 && errors.get(0).code() == Code.NOTHING_TO_SCORE;
        return lacksPoints
                ? Model.compile(new SourceText(text.name(), text.text() + NO_POINTS_YET), folder, schema)
                : compilation;
    }

    /** The main file as it is written. */
    RuleFile parsed() {
        return Parser.parse(text, Set.of()).file();
    }

    /** What they say of the time zone, as far as that can be read. */
    ZoneId zone() {
        return parsed().sentences().stream()
                .filter(Sentence.TimeZone.class::isInstance)
                .map(sentence -> zone(((Sentence.TimeZone) sentence).zone().value()))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
