package org.meritlang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    /** What is plain takes a short way; beside a letter that is not, the same takes the long one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jobTitle",
                "Job Title",
                "job_title",
                "JOB-TITLE.",
                "\t\n\u000B\f\r\u001C\u001F\u0000\u007F",
                "[(+*/@{`~^9"
            })
    void theShortWayAndTheLongOneAgree(String name) {
        assertEquals(Spelling.key(name) + "é", Spelling.key(name + "é"));
    }
}
