package org.meritlang.examples.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the generated files of the examples into their folders; every run writes the same. */
public final class Generator {
    private Generator() {}

    /**
     * Writes all files.
     *
     * @param arguments the folder of all examples; without one, the one at hand
     */
    public static void main(String[] arguments) throws IOException {
        Path examples = Path.of(arguments.length == 0 ? "examples" : arguments[0]);
        for (Map.Entry<String, String> file : files(examples).entrySet()) {
            Files.writeString(examples.resolve(file.getKey()), file.getValue());
        }
    }

    /** What is generated, by its place among the examples. */
    static Map<String, String> files(Path examples) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("b2b-saas/activities.csv", SaasActivities.of(ids(examples.resolve("b2b-saas/leads.csv"))));
        files.put("inbound-agency/leads.jsonl", AgencyLeads.text());
        files.put("cooling-signals/leads.csv", CoolingSignals.leads());
        files.put("cooling-signals/activities.csv", CoolingSignals.activities());
        files.put("routing-matrix/leads.csv", RoutingMatrix.leads());
        files.put("routing-matrix/activities.csv", RoutingMatrix.activities());
        files.put("bant/leads.csv", Bant.leads());
        files.put("bant/activities.csv", Bant.activities());
        files.put("personas/leads.csv", Personas.leads());
        files.put("personas/activities.csv", Personas.activities());
        files.put("signal-catalogue/leads.csv", SignalCatalogue.leads());
        files.put("signal-catalogue/activities.csv", SignalCatalogue.activities());
        return files;
    }

    private static List<String> ids(Path leads) throws IOException {
        return Files.readAllLines(leads).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
