package org.meritlang.repl.screen;

import java.util.Iterator;
import java.util.List;
import org.jline.reader.History;

/** What somebody is likely to type next: as they did before, or the only thing that can come. */
final class Hints {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final Typing typing;
    private final History history;

    Hints(Typing typing, History history) {
        this.typing = typing;
        this.history = history;
    }

    /** The rest of what is typed; empty where nothing is likely. */
    String behind(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST || typed.indexOf('\n') >= 0) {
            return "";
        }
        String before = typed.length() < SHORTEST ? "" : asBefore(typed);
        return before.isEmpty() ? onlyOne(typed) : before;
    }

    private String asBefore(String typed) {
        Iterator<History.Entry> entries = history.reverseIterator();
        while (entries.hasNext()) {
            String line = entries.next().line();
            if (line.length() > typed.length() && line.startsWith(typed) && line.indexOf('\n') < 0) {
                return line.substring(typed.length());
            }
        }
        return "";
    }

    private String onlyOne(String typed) {
        List<Proposal> proposals = typing.proposals(typed, typed.length());
        if (proposals.size() != 1) {
            return "";
        }
        Proposal only = proposals.get(0);
        String begun = typed.substring(only.from());
        return only.text().startsWith(begun) ? only.text().substring(begun.length()) : "";
    }
}
