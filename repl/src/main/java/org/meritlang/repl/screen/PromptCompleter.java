package org.meritlang.repl.screen;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Hands over what the line was found to go on with. */
final class PromptCompleter implements Completer {
    /** How many candidates share a line at least where they are only their names. */
    private static final int SHARING = 3;

    /** Lines that the list leaves to what is typed. */
    private static final int TYPED_LINES = 3;

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Completion completion) {
            List<Candidate> all = completion.candidates();
            boolean fits =
                    lines(all) + TYPED_LINES <= reader.getTerminal().getSize().getRows();
            // A list that is longer than the screen is asked for once more before it is shown.
            candidates.addAll(
                    fits ? all : all.stream().map(PromptCompleter::alone).toList());
        }
    }

    private static long lines(List<Candidate> all) {
        long described =
                all.stream().filter(candidate -> candidate.descr() != null).count();
        long groups = all.stream().map(Candidate::group).distinct().count();
        return described + (all.size() - described) / SHARING + 2 * groups;
    }

    /** With a few words on each, every candidate takes a line; without, many of them share one. */
    private static Candidate alone(Candidate candidate) {
        return new Candidate(
                candidate.value(),
                candidate.displ(),
                candidate.group(),
                null,
                candidate.suffix(),
                candidate.key(),
                candidate.complete(),
                candidate.sort());
    }
}
