package org.meritlang.repl.screen;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.meritlang.repl.Console;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.write.Paint;

/** A program with a prompt and nothing behind it. */
final class PromptProgram {
    private PromptProgram() {}

    public static void main(String[] arguments) {
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                Clock.systemUTC(),
                Terminal.find(System.getenv()));
        SmallConversation conversation = new SmallConversation();
        Thread told = new Thread(() -> {
            try {
                conversation.isAnswering.await();
                System.out.println("Thinking.");
            } catch (InterruptedException e) {
                // The program ends.
            }
        });
        told.setDaemon(true);
        told.start();
        System.exit(Screen.run(conversation, console, new Paint(true)));
    }
}
