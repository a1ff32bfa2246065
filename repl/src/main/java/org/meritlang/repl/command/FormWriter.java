package org.meritlang.repl.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.meritlang.repl.write.Framing;

/**
 * Writes leads that already have their form, with what stands before, between and after them. For one thread.
 *
 * @param <F> the form
 */
final class FormWriter<F extends Framing> {
    private final F form;
    private final OutputStream out;
    private boolean any;

    FormWriter(F form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    F form() {
        return form;
    }

    void open() throws IOException {
        write(form.opening());
    }

    /** Writes one lead, or several with {@link Framing#beforeOthers()} between them already. */
    void leads(byte[] formed) throws IOException {
        write(any ? form.beforeOthers() : form.beforeFirst());
        out.write(formed);
        any = true;
    }

    void close() throws IOException {
        if (any || !form.opening().isEmpty()) {
            write(form.closing());
        }
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
