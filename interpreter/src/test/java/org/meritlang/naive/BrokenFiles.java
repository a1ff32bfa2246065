package org.meritlang.naive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.cases.Case;

/** Rule files, generated and written by people, after two slips of the writer's hand. */
final class BrokenFiles {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src", "test", "resources", "models"), Path.of("..", "examples"));

    private final List<String> written;

    private BrokenFiles(List<String> written) {
        this.written = List.copyOf(written);
    }

    /** Made of the rules of all cases, models and examples, and of generated ones. */
    static BrokenFiles ofAll() throws IOException {
        Stream<String> all = Case.all().stream().map(Case::rules);
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> rules = files.filter(file -> file.toString().endsWith(".merit"))
                        .sorted()
                        .toList();
                for (Path file : rules) {
                    all = Stream.concat(all, Stream.of(Files.readString(file)));
                }
            }
        }
        return new BrokenFiles(all.toList());
    }

    /** The file of a seed; every other one is generated from its first line to its last. */
    String file(int seed) {
        Chance chance = new Chance(seed);
        String text = chance.oneIn(2) ? generated(chance) : chance.of(written);
        for (int i = 0; i < 2; i++) {
            Edit edit = chance.oneIn(2) ? chance.of(Edit.MILD) : chance.of(Edit.values());
            text = edit.of(text, chance, written);
        }
        return text;
    }

    private static String generated(Chance chance) {
        ZoneId zone = RandomTimes.zone(chance);
        Instant now = RandomTimes.instant(chance);
        return RandomRules.of(chance, zone, now) + RandomTail.of(chance, zone, now);
    }
}
