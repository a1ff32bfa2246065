package org.meritlang.repl.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * A rule file as the user named it, and where the files are that it names.
 *
 * @param hasMark whether a byte order mark stands before the text, which does not hold it
 */
record RuleText(SourceText text, Folder folder, boolean hasMark) {
    static final String STANDARD_INPUT = "-";

    /**
     * Reads it.
     *
     * @param name {@code -} for standard input, which is a rule file without others beside it
     * @throws InputException if it cannot be read, is not UTF-8 or too large
     */
    static RuleText read(String name, Console console) throws IOException, InputException {
        boolean standardInput = name.equals(STANDARD_INPUT);
        DataSource source =
                standardInput ? DataSource.standardInput(console.in()) : DataSource.file(console.folder(), name);
        Folder folder =
                standardInput ? Folder.none() : Folder.of(console.folder().resolve(name));
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(Folder.LARGEST_FILE + 1);
            if (bytes.length > Folder.LARGEST_FILE) {
                throw new InputException("`" + source.name() + "` is larger than the 4 MB that a rule file may have.");
            }
            String text = decode(bytes, source.name());
            boolean hasMark = text.startsWith("\uFEFF");
            return new RuleText(new SourceText(source.name(), hasMark ? text.substring(1) : text), folder, hasMark);
        }
    }

    private static String decode(byte[] bytes, String name) throws InputException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("`" + name + "` is not a text in UTF-8; save it as UTF-8.", e);
        }
    }
}
