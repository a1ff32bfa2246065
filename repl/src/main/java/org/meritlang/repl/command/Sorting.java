package org.meritlang.repl.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.SortOrder;

/**
 * What {@code --sort} says: the name of an output, highest first unless {@code :asc} follows it.
 *
 * @param output as the user wrote it
 */
record Sorting(String output, boolean ascending) {
    static Sorting of(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.endsWith(":asc")) {
            return new Sorting(said.substring(0, said.length() - ":asc".length()), true);
        }
        return lower.endsWith(":desc")
                ? new Sorting(said.substring(0, said.length() - ":desc".length()), false)
                : new Sorting(said, false);
    }

    /** By the total, the highest first. */
    static SortOrder byTotal(Outputs outputs) {
        return new SortOrder.ByScore(outputs.total().index(), false);
    }

    SortOrder among(Outputs outputs) throws UsageException {
        Optional<SortOrder> order = outputs.order(output, ascending);
        if (order.isEmpty()) {
            String all = outputs.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            throw new UsageException("The model has no output `" + output + "` to sort by; it has " + all + ".");
        }
        return order.get();
    }
}
