package org.meritlang.source;

/** What came of reading a file that a rule file names. */
public sealed interface Reading {
    /** The file was read. */
    record Found(FileText file) implements Reading {}

    /** There is no such file. */
    record Missing() implements Reading {}

    /** The path leads out of the folder of the main file, which is not allowed. */
    record Outside() implements Reading {}

    /** The path names a folder. */
    record IsFolder() implements Reading {}

    /** The file is not valid UTF-8. */
    record NotUtf8() implements Reading {}

    /** The file is larger than 4 MB. */
    record TooLarge() implements Reading {}

    /** The file is there but cannot be read: it is no plain file, or not readable by this user. */
    record Unreadable() implements Reading {}

    /**
     * A file as read.
     *
     * @param identity the same for two paths that lead to one file
     * @param text its text, without a byte order mark
     */
    record FileText(String identity, SourceText text) {}
}
