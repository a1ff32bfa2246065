package org.meritlang.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Files that are held in memory. */
final class MemoryFolder implements Folder {
    private final Map<String, String> files;

    MemoryFolder(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public Reading read(String saidIn, String path) {
        String beside = files.containsKey(saidIn) ? saidIn.substring(0, saidIn.lastIndexOf('/') + 1) : "";
        Optional<String> resolved = resolve(beside + path);
        if (resolved.isEmpty() || path.startsWith("/")) {
            return new Reading.Outside();
        }
        return read(resolved.get());
    }

    private Reading read(String path) {
        String text = files.get(path);
        if (text == null) {
            boolean folder = files.keySet().stream().anyMatch(name -> name.startsWith(path + "/"));
            return folder ? new Reading.IsFolder() : new Reading.Missing();
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FILE) {
            return new Reading.TooLarge();
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Reading.Found(new Reading.FileText(path, new SourceText(path, withoutMark)));
    }

    /** Takes {@code .} and {@code ..} out of a path; empty where that leads above the top. */
    private static Optional<String> resolve(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
