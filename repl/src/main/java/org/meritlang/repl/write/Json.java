package org.meritlang.repl.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes an object of JSON, a field after another, on one line. For one thread. */
public final class Json {
    private final StringBuilder out;
    private String between = "";

    private Json(StringBuilder out) {
        this.out = out;
    }

    public static void object(StringBuilder out, Consumer<Json> fields) {
        out.append('{');
        fields.accept(new Json(out));
        out.append('}');
    }

    public void text(String name, String value) {
        name(name);
        quoted(value);
    }

    public void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    public void number(String name, BigDecimal value) {
        name(name);
        out.append(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    public void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> number(name, present));
    }

    public void truth(String name, boolean value) {
        name(name);
        out.append(value);
    }

    public void texts(String name, List<String> values) {
        name(name);
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            quoted(values.get(i));
        }
        out.append(']');
    }

    public <T> void objects(String name, List<T> values, BiConsumer<T, Json> fields) {
        name(name);
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            out.append(i == 0 ? "" : ", ");
            object(out, json -> fields.accept(value, json));
        }
        out.append(']');
    }

    private void name(String name) {
        out.append(between);
        quoted(name);
        out.append(": ");
        between = ", ";
    }

    private void quoted(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
