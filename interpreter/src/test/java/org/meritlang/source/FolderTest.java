package org.meritlang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path temporary;

    private Path main;
    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Path rules = temporary.resolve("rules");
        Path shared = Files.createDirectories(rules.resolve("shared"));
        main = rules.resolve("main.merit");
        folder = Folder.of(main);
        Files.writeString(shared.resolve("lists.merit"), "list l from \"l.txt\"");
        Files.writeString(shared.resolve("l.txt"), "a");
        Files.writeString(temporary.resolve("secret.txt"), "secret");
    }

    private Reading read(String path) {
        return folder.read(main.toString(), path);
    }

    private static String text(Reading reading) {
        return assertInstanceOf(Reading.Found.class, reading).file().text().text();
    }

    @Test
    void readsBesideTheFileThatSaysThePath() {
        Reading lists = read("shared/lists.merit");
        String name = assertInstanceOf(Reading.Found.class, lists).file().text().name();
        assertEquals("a", text(folder.read(name, "l.txt")));
    }

    @Test
    void oneFileHasOneIdentity() {
        Reading.Found one = assertInstanceOf(Reading.Found.class, read("shared/l.txt"));
        Reading.Found other = assertInstanceOf(Reading.Found.class, read("shared/../shared/./l.txt"));
        assertEquals(one.file().identity(), other.file().identity());
    }

    @Test
    void tellsTheCasesApart() throws IOException {
        Files.write(main.resolveSibling("latin.txt"), "Müller".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(main.resolveSibling("huge.txt"), new byte[Folder.LARGEST_FILE + 1]);
        Files.write(main.resolveSibling("large.txt"), new byte[Folder.LARGEST_FILE]);
        assertInstanceOf(Reading.Missing.class, read("nowhere.txt"));
        assertInstanceOf(Reading.IsFolder.class, read("shared"));
        assertInstanceOf(Reading.NotUtf8.class, read("latin.txt"));
        assertInstanceOf(Reading.TooLarge.class, read("huge.txt"));
        assertInstanceOf(Reading.Found.class, read("large.txt"));
    }

    @Test
    void neverLeavesTheFolder() throws IOException {
        Files.createSymbolicLink(main.resolveSibling("link.txt"), temporary.resolve("secret.txt"));
        assertInstanceOf(Reading.Outside.class, read("../secret.txt"));
        assertInstanceOf(Reading.Outside.class, read("shared/../../secret.txt"));
        assertInstanceOf(Reading.Outside.class, read("../nowhere.txt"));
        assertInstanceOf(
                Reading.Outside.class, read(temporary.resolve("secret.txt").toString()));
        assertInstanceOf(Reading.Outside.class, read("link.txt"));
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(main.resolveSibling("link.txt"), main.resolveSibling("shared/l.txt"));
        assertEquals("a", text(read("link.txt")));
    }

    @Test
    void aFolderReachedThroughALinkIsTheSameFolder() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("elsewhere"), temporary.resolve("rules"));
        Path linked = link.resolve("main.merit");
        assertEquals("a", text(Folder.of(linked).read(linked.toString(), "shared/l.txt")));
    }

    @Test
    void theCallerMayAllowMore() {
        Folder more = Folder.of(main, List.of(temporary));
        assertEquals("secret", text(more.read(main.toString(), "../secret.txt")));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        Files.writeString(main.resolveSibling("bom.txt"), "\uFEFFa");
        assertEquals("a", text(read("bom.txt")));
    }
}
