package org.meritlang.repl.command;

import java.util.List;

/** What a check has told, without the frames around what the messages point to. */
final class Told {
    private Told() {}

    /** Each message on one line, followed by the text that it points to first; then the other lines. */
    static String shortly(String output) {
        StringBuilder shortly = new StringBuilder();
        List<String> lines = output.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("warning[") && !line.startsWith("error[")) {
                shortly.append(isFrame(line) ? "" : line + "\n");
                continue;
            }
            String source = lines.get(i + 3);
            String marks = lines.get(i + 4);
            int end = marks.lastIndexOf('^') + 1;
            shortly.append(line)
                    .append(' ')
                    .append(source, marks.indexOf('^'), Math.min(end, source.length()))
                    .append('\n');
        }
        return shortly.toString();
    }

    private static boolean isFrame(String line) {
        return line.isEmpty() || line.contains("│") || line.contains("┌");
    }
}
