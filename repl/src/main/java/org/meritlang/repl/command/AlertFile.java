package org.meritlang.repl.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.Console;
import org.meritlang.repl.alert.Fired;
import org.meritlang.repl.write.AlertForm;
import org.meritlang.repl.write.Utf8Text;

/** The file of the alerts that fire, there whole or not at all; nothing where the user names none. For one thread. */
final class AlertFile implements Closeable {
    private final @Nullable OutputTarget target;
    private final AlertForm form;
    private final String asOf;

    private AlertFile(@Nullable OutputTarget target, AlertForm form, String asOf) {
        this.target = target;
        this.form = form;
        this.asOf = asOf;
    }

    /** Begins it. */
    static AlertFile open(ScoreOptions options, Instant asOf, ZoneId zone, Console console)
            throws UsageException, OutputException, IOException {
        Optional<String> name = options.alerts().file();
        AlertForm form = options.alerts().isCsv() ? AlertForm.CSV : AlertForm.JSON_LINES;
        String shown = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                asOf.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        if (name.isEmpty()) {
            return new AlertFile(null, form, shown);
        }
        Path path = path(name.get(), console);
        if (options.output().isPresent()
                && path(options.output().get(), console).equals(path)) {
            throw new UsageException("`--alerts-to` and `-o` name the same file; name another one for the alerts.");
        }
        List<String> inputs = options.inputs();
        OutputTarget target = OutputTarget.open(name, inputs, console);
        target.out().write(form.opening().getBytes(StandardCharsets.UTF_8));
        return new AlertFile(target, form, shown);
    }

    private static Path path(String name, Console console) {
        return console.folder().resolve(name).toAbsolutePath().normalize();
    }

    void tell(Fired fired) throws IOException {
        if (target != null) {
            Utf8Text line = new Utf8Text();
            form.append(line, fired, asOf);
            target.out().write(line.toBytes());
        }
    }

    /** What was told is all there is. */
    void commit() throws OutputException {
        if (target != null) {
            target.commit();
        }
    }

    @Override
    public void close() {
        if (target != null) {
            target.close();
        }
    }
}
