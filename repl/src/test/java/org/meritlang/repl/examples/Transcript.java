package org.meritlang.repl.examples;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.repl.prompt.Conversation;

/**
 * A session as text: what is typed stands behind {@code merit> }, its further lines behind {@code   ...> }, and what is
 * answered below.
 *
 * @param turns in their order
 */
record Transcript(List<Turn> turns) {
    private static final String PROMPT = "merit> ";
    private static final String GOES_ON = "  ...> ";

    Transcript {
        turns = List.copyOf(turns);
    }

    /** Something typed, and what is answered, each line ended by a line feed. */
    record Turn(String typed, String answer) {}

    static Transcript read(String text) {
        List<Turn> turns = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(PROMPT.strip())) {
                turns.add(new Turn(behind(PROMPT, line), ""));
            } else {
                if (turns.isEmpty()) {
                    throw new IllegalArgumentException("nothing is typed before: " + line);
                }
                Turn last = turns.remove(turns.size() - 1);
                boolean goesOn = line.startsWith(GOES_ON.stripTrailing()) && last.answer.isEmpty();
                turns.add(
                        goesOn
                                ? new Turn(last.typed + "\n" + behind(GOES_ON, line), "")
                                : new Turn(last.typed, last.answer + line + "\n"));
            }
        }
        return new Transcript(turns);
    }

    private static String behind(String prompt, String line) {
        return line.length() < prompt.length() ? "" : line.substring(prompt.length());
    }

    /** The same with what is answered now. */
    Transcript replayed(Conversation conversation) {
        return new Transcript(turns.stream()
                .map(turn ->
                        new Turn(turn.typed, conversation.answer(turn.typed).text()))
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Turn turn : turns) {
            text.append(PROMPT)
                    .append(turn.typed.replace("\n", "\n" + GOES_ON))
                    .append('\n')
                    .append(turn.answer);
        }
        return text.toString().replaceAll("(?m) +$", "");
    }
}
