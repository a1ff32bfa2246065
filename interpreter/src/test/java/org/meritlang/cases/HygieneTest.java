package org.meritlang.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meritlang.diagnostic.Code;

/** Every code has a case and a paragraph, and no file grows too long to be read. */
class HygieneTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 500;

    /** Told by those who read data files, and tested with them. */
    private static final Set<Code> OF_DATA_FILES =
            Set.of(Code.DUPLICATE_COLUMN, Code.HELD_FOR_NO_LEAD, Code.ALMOST_A_VALUE, Code.MATCHED_INSIDE_WORDS);

    /** The codes of notes about data; they are no diagnostics of rules. */
    private static final List<String> OF_NOTES =
            List.of("M0401", "M0402", "M0403", "M0421", "M0422", "M0423", "M0424", "M0425");

    /** The codes of notes about files of activities, which are tested with these. */
    private static final List<String> OF_ACTIVITY_FILES = List.of("M0404", "M0405", "M0406", "M0407");

    @Test
    void everyCodeHasACase() {
        String told = Case.all().stream()
                .flatMap(c -> c.expectations().stream())
                .map(Case.Block::text)
                .collect(Collectors.joining());
        Stream<String> codes = Stream.concat(
                Arrays.stream(Code.values())
                        .filter(code -> !OF_DATA_FILES.contains(code))
                        .map(code -> "[" + code.id() + "]: "),
                OF_NOTES.stream().map(id -> id + " "));
        assertEquals(List.of(), codes.filter(code -> !told.contains(code)).toList());
    }

    @Test
    void everyCodeHasAParagraph() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("docs").resolve("codes.md"));
        Set<String> missing = new TreeSet<>();
        allCodes().filter(id -> !page.contains("\n### " + id + " ")).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noParagraphIsAboutACodeThatIsGone() throws IOException {
        Set<String> known = allCodes().collect(Collectors.toSet());
        List<String> gone = Files.readString(REPOSITORY.resolve("docs").resolve("codes.md"))
                .lines()
                .filter(line -> line.startsWith("### M"))
                .map(line -> line.substring("### ".length(), "### M0000".length()))
                .filter(id -> !known.contains(id))
                .toList();
        assertEquals(List.of(), gone);
    }

    private static Stream<String> allCodes() {
        Stream<String> ofNotes = Stream.concat(OF_NOTES.stream(), OF_ACTIVITY_FILES.stream());
        return Stream.concat(Arrays.stream(Code.values()).map(Code::id), ofNotes);
    }

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> sources = sources();
        assertTrue(sources.size() > 100, "the sources were not found");
        for (Path file : sources) {
            try (Stream<String> lines = Files.lines(file)) {
                long count = lines.count();
                if (count > LONGEST_FILE) {
                    tooLong.add(REPOSITORY.relativize(file) + " has " + count + " lines");
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean isForeign = name.startsWith(".") || name.startsWith("target");
                return isForeign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") || name.endsWith(".g4")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
