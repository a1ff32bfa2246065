package org.meritlang.repl.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A command in a document and what it is said to answer.
 *
 * @param line the 1-based line of the command in its document
 * @param command what stands behind {@code $}
 * @param answer the lines below it, each ended by a line feed
 */
record ConsoleBlock(int line, String command, String answer) {
    private static final String FENCE = "```";
    private static final String OPENING = FENCE + "console";
    private static final String PROMPT = "$ ";

    /** All commands in the console blocks of a document. */
    static List<ConsoleBlock> in(String document) {
        List<ConsoleBlock> found = new ArrayList<>();
        List<String> lines = document.lines().toList();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                inside = line.equals(OPENING);
            } else if (inside && line.startsWith(PROMPT)) {
                found.add(new ConsoleBlock(i + 1, line.substring(PROMPT.length()), answer(lines, i + 1)));
            }
        }
        return found;
    }

    private static String answer(List<String> lines, int from) {
        StringBuilder answer = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).startsWith(FENCE); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                break;
            }
            answer.append(lines.get(i)).append('\n');
        }
        return answer.toString();
    }

    /** The document with another answer to this command. */
    String answered(String document, String actual) {
        List<String> lines = document.lines().toList();
        int answered = line + (int) answer.lines().count();
        List<String> written = new ArrayList<>(lines.subList(0, line));
        written.addAll(actual.lines().toList());
        written.addAll(lines.subList(answered, lines.size()));
        return String.join("\n", written) + "\n";
    }
}
