package org.meritlang.change;

import java.util.Map;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;

/**
 * The files that lists come from, wherever they stand.
 *
 * @param texts by their paths as sentences write them
 */
record ListFiles(Map<String, String> texts) implements Folder {
    ListFiles {
        texts = Map.copyOf(texts);
    }

    @Override
    public Reading read(String saidIn, String path) {
        String text = texts.get(path);
        return text == null
                ? new Reading.Missing()
                : new Reading.Found(new Reading.FileText(path, new SourceText(path, text)));
    }
}
