package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.write.Paint;

/** Types at the prompt and reads the screen. */
class ScreenTest {
    @TempDir
    Path home;

    private final SmallConversation conversation = new SmallConversation();

    private TypedScreen screen() throws IOException {
        return TypedScreen.of(conversation, home, new Paint(true), 80, 24);
    }

    @Test
    void whatIsTypedIsAnswered() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employees > 200", TypedScreen.ENTER).shows("<employees > 200>");
            screen.type(":quit", TypedScreen.ENTER).shows("Bye.");
            assertEquals(0, screen.exitCode());
            assertEquals(List.of("employees > 200", ":quit"), conversation.asked);
        }
    }

    @Test
    void aSentenceGoesOnInAnotherLine() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employees > 200 and", TypedScreen.ENTER).endsWith("  ...>");
            screen.type("country is known", TypedScreen.ENTER).shows("<employees > 200 and/country is known>");
        }
    }

    @Test
    void controlDLeaves() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type(TypedScreen.CTRL_D);
            assertEquals(0, screen.exitCode());
        }
    }

    @Test
    void tabCompletesAName() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("job", TypedScreen.TAB).shows("merit> job title");
        }
    }
}
