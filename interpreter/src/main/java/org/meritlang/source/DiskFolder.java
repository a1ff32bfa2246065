package org.meritlang.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.patience.Patience;

/** Files on disk, within a few folders. */
final class DiskFolder implements Folder {
    private final Path main;
    private final List<Path> allowed;

    DiskFolder(Path mainFile, List<Path> alsoAllowed) {
        main = folderOf(mainFile);
        List<Path> all = new ArrayList<>(alsoAllowed);
        all.add(main);
        allowed = List.copyOf(all);
    }

    @Override
    public Reading read(String saidIn, String path) {
        Path named;
        try {
            named = folderThatSays(saidIn).resolve(path).normalize();
        } catch (InvalidPathException e) {
            return new Reading.Missing();
        }
        if (!Files.exists(named)) {
            return isWithin(named.toAbsolutePath()) ? new Reading.Missing() : new Reading.Outside();
        }
        Path real;
        try {
            real = named.toRealPath();
        } catch (IOException e) {
            return new Reading.Unreadable();
        }
        return isWithin(real) ? readFile(real, named.toString()) : new Reading.Outside();
    }

    /** Texts of this folder carry a name that is their path; any other text counts as the main one. */
    private Path folderThatSays(String saidIn) {
        try {
            Path folder = folderOf(Path.of(saidIn));
            return isWithin(folder.toAbsolutePath().normalize()) ? folder : main;
        } catch (InvalidPathException e) {
            return main;
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private boolean isWithin(Path absolute) {
        return allowed.stream()
                .anyMatch(folder -> absolute.startsWith(folder.toAbsolutePath().normalize())
                        || absolute.startsWith(realOrAbsolute(folder)));
    }

    private static Path realOrAbsolute(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    static Reading readFile(Path file, String name) {
        if (!Files.exists(file)) {
            return new Reading.Missing();
        }
        if (Files.isDirectory(file)) {
            return new Reading.IsFolder();
        }
        if (!Files.isRegularFile(file)) {
            return new Reading.Unreadable();
        }
        Patience.current().check();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                return new Reading.TooLarge();
            }
            return decode(bytes, file.toRealPath().toString(), name);
        } catch (IOException e) {
            return new Reading.Unreadable();
        }
    }

    private static Reading decode(byte[] bytes, String identity, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Reading.Found(new Reading.FileText(identity, new SourceText(name, withoutMark)));
        } catch (CharacterCodingException e) {
            return new Reading.NotUtf8();
        }
    }
}
