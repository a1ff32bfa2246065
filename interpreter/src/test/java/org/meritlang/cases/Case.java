package org.meritlang.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case file: prose that explains one thing, then blocks, each under a line {@code --- title}. What
 * goes in is written by hand; what comes out is compared, and can be written anew.
 *
 * @param name its path below the folder of all cases
 * @param prose what a reader is told
 */
public record Case(String name, String prose, List<Block> blocks) {
    /** Where all cases are, seen from the module's folder. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    static final String RULES = "rules";
    static final String LEADS = "leads";
    static final String ACTIVITIES = "activities";
    static final String AS_OF = "as of";
    static final String SCHEMA = "schema";
    static final String NUMBERS = "numbers";
    /** Conditions that somebody wishes of the leads, one a line. */
    static final String WISH = "wish";

    static final String FILE = "file ";
    static final String SCORES = "scores";
    static final String ALERTS = "alerts";
    static final String EXPLANATION = "explanation";
    static final String WHY_NOT = "why not";
    static final String TO_BECOME = "to become";
    static final String NEXT_CHANGES = "next changes";
    static final String UNKNOWNS = "unknowns";
    static final String EXAMPLES = "examples";
    static final String NOTES = "notes";
    static final String DIAGNOSTICS = "diagnostics";
    static final String REVIEW = "review";
    static final String REVIEW_WITH_LEADS = "review with leads";
    static final String RANGES = "ranges";
    static final String FORMATTED = "formatted";

    private static final Set<String> INPUTS = Set.of(RULES, LEADS, ACTIVITIES, AS_OF, SCHEMA, NUMBERS, WISH);
    private static final Set<String> EXPECTATIONS = Set.of(
            SCORES,
            ALERTS,
            EXPLANATION,
            WHY_NOT,
            TO_BECOME,
            NEXT_CHANGES,
            UNKNOWNS,
            EXAMPLES,
            NOTES,
            DIAGNOSTICS,
            REVIEW,
            REVIEW_WITH_LEADS,
            RANGES,
            FORMATTED);
    private static final String MARK = "--- ";

    public Case {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block.
     *
     * @param text its lines, each ended by a line feed
     */
    public record Block(String title, String text) {
        boolean isExpected() {
            return EXPECTATIONS.contains(title);
        }
    }

    /** All cases, in the order of their names. */
    public static List<Case> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(Case::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        try {
            return parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Case parse(String name, String text) {
        StringBuilder prose = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        StringBuilder current = prose;
        String title = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(MARK)) {
                addBlock(blocks, title, current);
                title = line.substring(MARK.length()).strip();
                requireKnown(name, title);
                current = new StringBuilder();
            } else {
                current.append(line).append('\n');
            }
        }
        addBlock(blocks, title, current);
        return new Case(name, prose.toString(), blocks);
    }

    private static void addBlock(List<Block> blocks, String title, StringBuilder text) {
        if (!title.isEmpty()) {
            blocks.add(new Block(title, text.toString()));
        }
    }

    private static void requireKnown(String name, String title) {
        if (!INPUTS.contains(title) && !EXPECTATIONS.contains(title) && !title.startsWith(FILE)) {
            throw new IllegalStateException(name + " has a block that means nothing: " + title);
        }
    }

    /** The text of the rules. */
    public String rules() {
        return block(RULES).orElseThrow(() -> new IllegalStateException(name + " has no rules"));
    }

    /** The keys of the names that the data are known to have. */
    public Set<String> names() {
        return CaseSchema.of(this).keys();
    }

    Optional<String> block(String title) {
        return blocks.stream()
                .filter(b -> b.title.equals(title))
                .map(Block::text)
                .findFirst();
    }

    /** The files beside the rules: those that they include, and those of lists. */
    public List<Block> files() {
        return blocks.stream()
                .filter(b -> b.title.startsWith(FILE))
                .map(b -> new Block(b.title.substring(FILE.length()), b.text))
                .toList();
    }

    List<Block> expectations() {
        return blocks.stream().filter(Block::isExpected).toList();
    }

    /** The same case with what really came out. */
    Case with(List<Block> actual) {
        List<Block> updated = blocks.stream()
                .map(block -> actual.stream()
                        .filter(a -> a.title.equals(block.title))
                        .findFirst()
                        .orElse(block))
                .toList();
        return new Case(name, prose, updated);
    }

    void write() {
        String text =
                prose + blocks.stream().map(b -> MARK + b.title + "\n" + b.text).collect(Collectors.joining());
        try {
            Files.writeString(FOLDER.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
