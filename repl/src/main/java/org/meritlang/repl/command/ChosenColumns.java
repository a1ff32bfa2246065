package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.write.CsvColumn;
import org.meritlang.source.Spelling;

/**
 * What {@code --columns} says: the columns that results have, in their order.
 *
 * @param names as the user wrote them
 */
record ChosenColumns(List<String> names) {
    ChosenColumns {
        names = List.copyOf(names);
    }

    static ChosenColumns of(String said) throws UsageException {
        List<String> names = new ArrayList<>();
        for (String name : said.split(",", -1)) {
            if (name.isBlank()) {
                throw new UsageException(
                        "`--columns` takes names with commas between them, such as `id,total`, not `" + said + "`.");
            }
            names.add(name.strip());
        }
        return new ChosenColumns(names);
    }

    List<CsvColumn> among(List<CsvColumn> all) throws UsageException {
        List<CsvColumn> chosen = new ArrayList<>();
        for (String name : names) {
            Optional<CsvColumn> column = all.stream()
                    .filter(each -> Spelling.same(each.name(), name))
                    .findFirst();
            chosen.add(column.orElseThrow(() -> unknown(name, all)));
        }
        return chosen;
    }

    private static UsageException unknown(String name, List<CsvColumn> all) {
        List<String> known = all.stream().map(CsvColumn::name).toList();
        List<String> nearest = Suggestions.nearest(name, known);
        String then = nearest.isEmpty()
                ? "; there are " + Suggestions.listed(known) + "."
                : "; did you mean " + Suggestions.listed(nearest) + "?";
        return new UsageException("Neither the data nor the model has a column `" + name + "`" + then);
    }
}
