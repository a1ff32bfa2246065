package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Reading;
import org.meritlang.syntax.Expression.TextLiteral;

/** What to say of a file that could not be read. */
final class FileProblem {
    private FileProblem() {}

    static Diagnostic of(Reading reading, TextLiteral path) {
        String file = "`" + path.value() + "`";
        if (reading instanceof Reading.Missing) {
            return at(path, Code.FILE_NOT_FOUND, "There is no file " + file + " beside this one.");
        }
        if (reading instanceof Reading.Outside) {
            return at(
                    path,
                    Code.OUTSIDE_FOLDER,
                    "The file " + file + " lies outside the folder of the main rule file, where Merit does not read.");
        }
        if (reading instanceof Reading.IsFolder) {
            return at(path, Code.FILE_NOT_FOUND, file + " is a folder, and a file is needed here.");
        }
        if (reading instanceof Reading.NotUtf8) {
            return at(path, Code.NOT_UTF_8, "The file " + file + " is not plain text in UTF-8; save it as UTF-8.");
        }
        if (reading instanceof Reading.TooLarge) {
            return at(path, Code.FILE_TOO_LARGE, "The file " + file + " is larger than 4 MB.");
        }
        if (reading instanceof Reading.Unreadable) {
            return at(path, Code.FILE_NOT_FOUND, "The file " + file + " cannot be read.");
        }
        throw new IllegalArgumentException("not a problem: " + reading);
    }

    private static Diagnostic at(TextLiteral path, Code code, String message) {
        return Diagnostic.of(code, path.span(), message);
    }
}
