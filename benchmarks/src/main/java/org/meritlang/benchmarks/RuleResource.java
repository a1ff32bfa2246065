package org.meritlang.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** The texts beside the classes here: rules, and what says the same in another language. */
final class RuleResource {
    private RuleResource() {}

    static String text(String name) {
        try (InputStream resource = RuleResource.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model compile(String name) {
        return Model.compile(new SourceText(name, text(name)), Folder.none(), Schema.none())
                .orThrow();
    }
}
