package org.meritlang.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** What is measured does what it should, whether or not anybody measures it. */
class PeersTest {
    @Test
    void theEngineAndThePeerGiveTheSamePoints() {
        assertDoesNotThrow(() -> new AttributeRules().prepare());
    }

    @Test
    void theLargeFileCompiles() {
        ManyRules many = new ManyRules();
        many.rules = 500;
        many.write();
        assertFalse(many.compile().attributes().isEmpty());
    }
}
