package org.meritlang.examples;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void runs() {
        assertDoesNotThrow(() -> Embedding.main(new String[0]));
    }
}
