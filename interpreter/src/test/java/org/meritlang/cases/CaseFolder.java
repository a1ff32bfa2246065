package org.meritlang.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;

/**
 * The files of a case. What a text cannot show is said behind the name: {@code (not UTF-8)},
 * {@code (too large)}, {@code (unreadable)}.
 */
final class CaseFolder implements Folder {
    private final Map<String, Reading> odd = new LinkedHashMap<>();
    private final Folder plain;

    CaseFolder(Map<String, String> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((title, text) -> {
            int mark = title.indexOf(" (");
            if (mark < 0) {
                texts.put(title, text);
            } else {
                odd.put(title.substring(0, mark), reading(title.substring(mark + 1)));
            }
        });
        plain = Folder.inMemory(texts);
    }

    private static Reading reading(String mark) {
        return switch (mark) {
            case "(not UTF-8)" -> new Reading.NotUtf8();
            case "(too large)" -> new Reading.TooLarge();
            case "(unreadable)" -> new Reading.Unreadable();
            default -> throw new IllegalArgumentException("nothing is known of files that are " + mark);
        };
    }

    @Override
    public Reading read(String saidIn, String path) {
        Reading special = odd.get(path);
        return special == null ? plain.read(saidIn, path) : special;
    }
}
