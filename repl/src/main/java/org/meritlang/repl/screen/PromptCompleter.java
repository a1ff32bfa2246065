package org.meritlang.repl.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.terminal.Size;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.repl.write.Fitting;

/**
 * Hands over what the line was found to go on with, as much of it as fits the screen: what is longer would be asked for
 * once more before it is shown.
 */
final class PromptCompleter implements Completer {
    /** Lines that the list leaves to what is typed, and to its own last one. */
    private static final int OTHER_LINES = 4;

    private static final int FEWEST = 5;

    /** Without a number: of values, not all are known here. */
    private static final String MORE = "… and more";

    private static final int GAP = 3;

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Completion completion) {
            candidates.addAll(fitting(completion, reader.getTerminal().getSize()));
        }
    }

    private static List<Candidate> fitting(Completion completion, Size screen) {
        List<Candidate> all = completion.candidates();
        int room = Math.max(FEWEST, screen.getRows() - OTHER_LINES);
        if (lines(all, screen.getColumns()) <= room) {
            return all;
        }
        List<Candidate> alone = all.stream()
                .map(candidate -> alone(candidate, screen.getColumns()))
                .toList();
        if (lines(alone, screen.getColumns()) <= room) {
            return alone;
        }
        String common = common(all);
        if (common.length() > completion.word().length()) {
            return List.of(new Candidate(common, common, null, null, null, null, false));
        }
        boolean headingsFit = headings(alone) * 2 <= room;
        return first(
                headingsFit
                        ? alone
                        : alone.stream().map(each -> under(null, each)).toList(),
                completion.word(),
                room,
                screen.getColumns());
    }

    /** As many as there is room for; the last one says that there are more, and types nothing. */
    private static List<Candidate> first(List<Candidate> all, String word, int room, int columns) {
        int most = Math.min(all.size(), room * perLine(all, columns));
        while (most > FEWEST && lines(all.subList(0, most), columns) > room) {
            most--;
        }
        List<Candidate> first = new ArrayList<>(all.subList(0, most));
        first.add(new Candidate(word, MORE, all.get(most - 1).group(), null, null, null, false, all.size() + 1));
        return first;
    }

    private static long headings(List<Candidate> all) {
        return all.stream()
                .map(candidate -> String.valueOf(candidate.group()))
                .distinct()
                .count();
    }

    private static int lines(List<Candidate> all, int columns) {
        int lines = 0;
        for (List<Candidate> group : all.stream()
                .collect(Collectors.groupingBy(candidate -> String.valueOf(candidate.group())))
                .values()) {
            boolean isDescribed = group.stream().anyMatch(candidate -> candidate.descr() != null);
            int perLine = isDescribed ? 1 : perLine(group, columns);
            lines += 1 + (group.size() + perLine - 1) / perLine;
        }
        return lines;
    }

    private static int perLine(List<Candidate> all, int columns) {
        int widest = all.stream()
                .mapToInt(candidate -> DisplayWidth.of(candidate.displ()))
                .max()
                .orElse(0);
        return Math.max(1, columns / (widest + GAP));
    }

    /** The beginning that all share, which is typed before any of them is listed. */
    private static String common(List<Candidate> all) {
        String common = all.get(0).value();
        for (Candidate candidate : all) {
            int length = 0;
            String other = candidate.value();
            while (length < Math.min(common.length(), other.length())
                    && common.charAt(length) == other.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return common;
    }

    /** With a few words on each, every candidate takes a line; without, many of them share one. */
    private static Candidate alone(Candidate candidate, int columns) {
        return new Candidate(
                candidate.value(),
                Fitting.cut(candidate.displ(), columns - 1),
                candidate.group(),
                null,
                candidate.suffix(),
                candidate.key(),
                candidate.complete(),
                candidate.sort());
    }

    private static Candidate under(@Nullable String heading, Candidate candidate) {
        return new Candidate(
                candidate.value(),
                candidate.displ(),
                heading,
                null,
                candidate.suffix(),
                candidate.key(),
                candidate.complete(),
                candidate.sort());
    }
}
