package org.meritlang.repl.screen;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.repl.prompt.Guide;
import org.meritlang.repl.prompt.Vocabulary;
import org.meritlang.source.Spelling;

/** What may be typed in a line that begins with a colon: commands, and what they are about. */
final class CommandProposals {
    private static final int MOST_FILES = 200;
    private static final int MOST_LEADS = 50;

    private final String text;
    private final int begin;
    private final List<Guide> guides;
    private final Path folder;
    private final Leads leads;

    /** Finds names and ids of leads that begin so. */
    interface Leads {
        List<String> find(String begun, int most);
    }

    /** @param text the line up to the place that is asked about */
    CommandProposals(String text, List<Guide> guides, Path folder, Leads leads) {
        this.text = text;
        this.begin = text.indexOf(':');
        this.guides = guides;
        this.folder = folder;
        this.leads = leads;
    }

    List<Proposal> find(Vocabulary vocabulary, Set<String> knownKeys) {
        String typed = Spelling.foldCase(text.substring(begin + 1)).replaceAll("\\s+", " ");
        Optional<Guide> whole = guides.stream()
                .filter(guide -> typed.startsWith(guide.name() + " ") || typed.startsWith(guide.name() + "! "))
                .findFirst();
        if (whole.isEmpty()) {
            return guides.stream()
                    .filter(guide -> guide.name().startsWith(typed))
                    .map(guide -> new Proposal(begin, ":" + guide.name(), "commands", guide.what(), true))
                    .toList();
        }
        String arguments = whole.get().arguments();
        if (arguments.contains("[LEAD]")) {
            int from = argument(whole.get());
            return leads.find(text.substring(from), MOST_LEADS).stream()
                    .map(lead -> new Proposal(from, lead, "leads", "", true))
                    .toList();
        }
        if (arguments.contains("[COMMAND]")) {
            int from = argument(whole.get());
            String begun = Spelling.foldCase(text.substring(from));
            return guides.stream()
                    .filter(guide -> guide.name().startsWith(begun))
                    .map(guide -> new Proposal(from, guide.name(), "commands", guide.what(), true))
                    .toList();
        }
        if (arguments.contains("FILE")) {
            return files();
        }
        return arguments.contains("FACT") ? behind(whole.get().name(), vocabulary, knownKeys) : List.of();
    }

    /** Where what stands behind a command begins. */
    private int argument(Guide guide) {
        int from = begin + 1 + guide.name().length();
        while (from < text.length() && (text.charAt(from) == '!' || Character.isWhitespace(text.charAt(from)))) {
            from++;
        }
        return from;
    }

    /** What stands behind the words of the command is a sentence of its own; of several, the last. */
    private List<Proposal> behind(String name, Vocabulary vocabulary, Set<String> knownKeys) {
        int start = Math.max(text.lastIndexOf(", ") + 2, Math.min(text.length(), begin + 1 + name.length() + 1));
        String rest = text.substring(start);
        return new Proposals(rest, rest.length(), vocabulary)
                .behind(knownKeys).stream()
                        .map(p -> new Proposal(p.from() + start, p.text(), p.group(), p.about(), p.isWhole()))
                        .toList();
    }

    private List<Proposal> files() {
        int quote = text.lastIndexOf('"');
        boolean isQuoted = text.chars().filter(c -> c == '"').count() % 2 == 1;
        int from = isQuoted ? quote : text.lastIndexOf(' ') + 1;
        String begun = text.substring(isQuoted ? from + 1 : from);
        int slash = begun.lastIndexOf('/') + 1;
        String parent = begun.substring(0, slash);
        List<Proposal> files = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder.resolve(parent))) {
            for (Path file : listed) {
                String name = String.valueOf(file.getFileName());
                boolean isHidden = name.startsWith(".") && begun.length() == slash;
                if (!isHidden && name.startsWith(begun.substring(slash)) && files.size() < MOST_FILES) {
                    files.add(file(from, parent + name, isQuoted, Files.isDirectory(file)));
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of(); // no such folder
        }
        return files.stream().sorted(Comparator.comparing(Proposal::text)).toList();
    }

    /** A name with blanks stands in quotes. */
    private static Proposal file(int from, String name, boolean isQuoted, boolean isFolder) {
        boolean needsQuotes = isQuoted || name.indexOf(' ') >= 0;
        String whole = name + (isFolder ? "/" : "");
        String written = needsQuotes ? "\"" + whole + (isFolder ? "" : "\"") : whole;
        return new Proposal(from, written, "files", "", !isFolder);
    }
}
