package org.meritlang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A process watched from outside: how long it ran and how much memory it had at most.
 *
 * @param peakBytes what was resident, where the system tells (Linux)
 */
record WatchedProcess(Duration wall, OptionalLong peakBytes) {
    private static final int MILLIS_BETWEEN_LOOKS = 5;

    /**
     * Runs it to its end; what it says on standard error is shown.
     *
     * @throws IllegalStateException if it fails
     */
    static WatchedProcess run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        OptionalLong peak = OptionalLong.empty();
        // The peak never falls, so the last look misses only what grew in the last milliseconds.
        while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            OptionalLong now = peakBytes(process.pid());
            peak = now.isPresent() ? now : peak;
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new WatchedProcess(wall, peak);
    }

    private static OptionalLong peakBytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
