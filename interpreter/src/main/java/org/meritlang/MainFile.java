package org.meritlang;

import java.nio.file.Path;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;

/** What to say when the main rule file cannot be read. */
final class MainFile {
    private MainFile() {}

    static Diagnostic problem(Path file, Reading reading) {
        String name = "`" + file + "`";
        if (reading instanceof Reading.NotUtf8) {
            return at(file, Code.NOT_UTF_8, name + " is not plain text in UTF-8; save it as UTF-8.");
        }
        if (reading instanceof Reading.TooLarge) {
            return at(file, Code.FILE_TOO_LARGE, name + " is larger than the 4 MB that a rule file may have.");
        }
        if (reading instanceof Reading.IsFolder) {
            return at(file, Code.FILE_NOT_FOUND, name + " is a folder, and a rule file is needed.");
        }
        if (reading instanceof Reading.Missing) {
            return at(file, Code.FILE_NOT_FOUND, "There is no file " + name + ".");
        }
        return at(file, Code.FILE_NOT_FOUND, "The file " + name + " cannot be read.");
    }

    private static Diagnostic at(Path file, Code code, String message) {
        SourceText nothing = new SourceText(file.toString(), "");
        return Diagnostic.of(code, nothing.span(0, 0), message);
    }
}
