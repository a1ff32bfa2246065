package org.meritlang.repl.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.repl.prompt.Guide;
import org.meritlang.repl.prompt.Vocabulary;
import org.meritlang.source.Spelling;

/** What is known while a line is typed: the names there are, and the folder that files are in. For one thread. */
final class Typing {
    private final List<Guide> guides;
    private final Path folder;
    private final CommandProposals.Leads leads;
    private Vocabulary vocabulary;
    private Set<String> keys;

    Typing(List<Guide> guides, Vocabulary vocabulary, Path folder, CommandProposals.Leads leads) {
        this.guides = guides;
        this.folder = folder;
        this.leads = leads;
        this.vocabulary = vocabulary;
        this.keys = keysOf(vocabulary);
    }

    /** From now on these are the names. */
    void knows(Vocabulary names) {
        if (!vocabulary.equals(names)) {
            vocabulary = names;
            keys = keysOf(names);
        }
    }

    private static Set<String> keysOf(Vocabulary vocabulary) {
        return vocabulary.names().stream()
                .map(entry -> Spelling.key(entry.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys of all names. */
    Set<String> keys() {
        return keys;
    }

    /** Whether a name is known, or the beginning of one. */
    boolean knowsBeginning(String name) {
        String key = Spelling.key(name);
        return keys.contains(key) || keys.stream().anyMatch(known -> known.startsWith(key));
    }

    /** What may be typed at a place, best first. */
    List<Proposal> proposals(String text, int caret) {
        return text.stripLeading().startsWith(":")
                ? new CommandProposals(text.substring(0, caret), guides, folder, leads).find(vocabulary, keys)
                : new Proposals(text, caret, vocabulary).behind(keys);
    }
}
