package org.meritlang.repl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small model and a few leads, which many tests use. */
final class SmallModel {
    static final String RULES = """
            model "Demo"
            time zone "Europe/Berlin"

            score fit, 0 to 100
              +30 when job title mentions "chief" because "decision maker"
              +20.5 when employees more than 100

            grade fit as A from 50, B from 20, C otherwise

            disqualify when unsubscribed because "opted out"
            """;
    static final String LEADS = """
            id,name,job title,employees,unsubscribed
            1,Ada,Chief Engineer,2000,no
            2,Bob,Clerk,50,no
            3,Eve,"Chief, Sales",40,no
            4,Kim,Chief,300,yes
            """;

    private SmallModel() {}

    /** Puts both into the folder, as {@code rules.merit} and {@code leads.csv}. */
    static void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("rules.merit"), RULES);
        Files.writeString(folder.resolve("leads.csv"), LEADS);
    }
}
