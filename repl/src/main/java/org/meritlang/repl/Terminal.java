package org.meritlang.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the standard streams lead to.
 *
 * @param in whether standard input comes from a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width of it, in columns
 */
public record Terminal(boolean in, boolean out, boolean err, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 20;

    /** Standard input comes from elsewhere. */
    public Terminal(boolean out, boolean err, int width) {
        this(false, out, err, width);
    }

    /** No terminal at all. */
    public static Terminal none() {
        return new Terminal(false, false, USUAL_WIDTH);
    }

    /** Asks the system; where it gives no answer, as on Windows, there is no terminal. */
    public static Terminal find(Map<String, String> environment) {
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        return new Terminal(isTerminal(0), out, err, out || err ? width(environment) : USUAL_WIDTH);
    }

    /** Only a child that inherits the stream can tell, and the shell's own test is the cheapest. */
    private static boolean isTerminal(int stream) {
        ProcessBuilder test = new ProcessBuilder("test", "-t", Integer.toString(stream));
        test.redirectInput(Redirect.INHERIT).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        try {
            return test.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        try {
            String columns = environment.get("COLUMNS");
            int width = Integer.parseInt(columns != null ? columns : sizeOfTerminal());
            return width >= NARROWEST ? width : USUAL_WIDTH;
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** The number of columns, or nothing. */
    private static String sizeOfTerminal() {
        ProcessBuilder stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null");
        stty.redirectError(Redirect.DISCARD);
        try {
            Process process = stty.start();
            try (BufferedReader answer =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
                String line = answer.readLine();
                return line == null ? "" : line.substring(line.indexOf(' ') + 1);
            }
        } catch (IOException e) {
            return "";
        }
    }
}
