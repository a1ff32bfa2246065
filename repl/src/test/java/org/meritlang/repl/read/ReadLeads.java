package org.meritlang.repl.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a source of leads gives, as texts, for tests. */
record ReadLeads(List<String> columns, List<List<String>> rows, List<String> notes) {
    static ReadLeads of(String text) throws IOException, InputException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadLeads of(byte[] bytes) throws IOException, InputException {
        return of(DataSource.standardInput(new ByteArrayInputStream(bytes)));
    }

    static ReadLeads of(DataSource source) throws IOException, InputException {
        try (LeadFile file = LeadFile.open(source)) {
            LeadReader leads = file.leads();
            List<List<String>> rows = new ArrayList<>();
            while (leads.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 0; column < leads.columns().size(); column++) {
                    row.add(leads.row().text(column).toString());
                }
                rows.add(row);
            }
            return new ReadLeads(leads.columns(), rows, leads.notes().sentences());
        }
    }
}
