package org.meritlang.cases;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;

/**
 * What is known of a case's data before its rules are checked: of leads, the lines {@code name} or
 * {@code name: type} of its block {@code schema} (empty: nothing is known), else the header of its
 * leads, else nothing; of activities, what its block {@code activities} has, else nothing.
 */
final class CaseSchema {
    private CaseSchema() {}

    static Schema of(Case given) {
        Schema ofLeads = ofLeads(given);
        return given.block(Case.ACTIVITIES)
                .map(csv -> ofLeads.withActivities(CaseActivities.of(csv).kinds()))
                .orElse(ofLeads);
    }

    private static Schema ofLeads(Case given) {
        Optional<String> schema = given.block(Case.SCHEMA);
        if (schema.isPresent()) {
            List<Schema.Field> fields = schema.get()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(CaseSchema::field)
                    .toList();
            return fields.isEmpty() ? Schema.none() : Schema.of(fields);
        }
        return given.block(Case.LEADS)
                .map(csv -> Schema.ofNames(Table.ofCsv(csv).header()))
                .orElse(Schema.none());
    }

    private static Schema.Field field(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new Schema.Field(line.strip(), Optional.empty())
                : new Schema.Field(
                        line.substring(0, colon).strip(),
                        Optional.of(type(line.substring(colon + 1).strip())));
    }

    private static Type type(String word) {
        return switch (word) {
            case "text" -> new Type.Text();
            case "number" -> new Type.Number();
            case "yes/no" -> new Type.YesNo();
            case "date" -> new Type.Date();
            case "list of text" -> new Type.TextList();
            default -> throw new IllegalArgumentException("no such type: " + word);
        };
    }
}
