package org.meritlang.repl.screen;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.repl.prompt.Vocabulary;
import org.meritlang.source.Spelling;

/** What may be typed in a line that begins with a colon: commands, and what they are about. */
final class CommandProposals {
    private static final int MOST_FILES = 200;

    private static final List<String> COMMANDS = List.of(
            ":as of",
            ":diff",
            ":explain",
            ":fields",
            ":help",
            ":keep",
            ":open",
            ":quit",
            ":rules",
            ":save",
            ":show",
            ":test",
            ":top",
            ":undo",
            ":what if");
    private static final List<String> WITH_FILES = List.of(":open", ":save");
    private static final String WITH_ASSIGNMENT = ":what if";

    private CommandProposals() {}

    static List<Proposal> at(String text, Path folder, Vocabulary vocabulary, Set<String> knownKeys) {
        int begin = text.indexOf(':');
        String typed = text.substring(begin);
        for (String command : WITH_FILES) {
            if (typed.startsWith(command + " ")) {
                return files(text, folder);
            }
        }
        if (typed.startsWith(WITH_ASSIGNMENT + " ")) {
            return behind(text, begin + WITH_ASSIGNMENT.length() + 1, vocabulary, knownKeys);
        }
        String begun = Spelling.foldCase(typed).replaceAll("\\s+", " ");
        return COMMANDS.stream()
                .filter(command -> command.startsWith(begun))
                .map(command -> new Proposal(begin, command, "commands", "", true))
                .toList();
    }

    /** What stands behind the words of the command is a sentence of its own. */
    private static List<Proposal> behind(String text, int begin, Vocabulary vocabulary, Set<String> knownKeys) {
        String rest = text.substring(begin);
        return new Proposals(rest, rest.length(), vocabulary)
                .behind(knownKeys).stream()
                        .map(p -> new Proposal(p.from() + begin, p.text(), p.group(), p.about(), p.isWhole()))
                        .toList();
    }

    private static List<Proposal> files(String text, Path folder) {
        int from = text.lastIndexOf(' ') + 1;
        String begun = text.substring(from);
        int slash = begun.lastIndexOf('/') + 1;
        String parent = begun.substring(0, slash);
        List<Proposal> files = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder.resolve(parent))) {
            for (Path file : listed) {
                String name = file.getFileName().toString();
                boolean isHidden = name.startsWith(".") && begun.length() == slash;
                if (isHidden || !name.startsWith(begun.substring(slash)) || files.size() == MOST_FILES) {
                    continue;
                }
                boolean isFolder = Files.isDirectory(file);
                files.add(new Proposal(from, parent + name + (isFolder ? "/" : ""), "files", "", !isFolder));
            }
        } catch (IOException | InvalidPathException e) {
            return List.of(); // no such folder
        }
        return files.stream()
                .sorted(java.util.Comparator.comparing(Proposal::text))
                .collect(Collectors.toUnmodifiableList());
    }
}
