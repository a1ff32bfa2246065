package org.meritlang.examples.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    @Test
    void theFilesOfTheExamplesAreThoseThatItMakes() throws IOException {
        Path examples = Path.of("..");
        for (Map.Entry<String, String> file : Generator.files(examples).entrySet()) {
            assertEquals(file.getValue(), Files.readString(examples.resolve(file.getKey())), file.getKey());
        }
    }
}
