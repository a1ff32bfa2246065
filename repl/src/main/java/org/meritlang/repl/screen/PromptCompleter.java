package org.meritlang.repl.screen;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Hands over what the line was found to go on with. */
final class PromptCompleter implements Completer {
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Completion completion) {
            candidates.addAll(completion.candidates());
        }
    }
}
