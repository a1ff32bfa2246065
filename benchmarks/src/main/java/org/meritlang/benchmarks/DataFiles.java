package org.meritlang.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Leads with twenty columns and their activities as CSV files: the same bytes for the same sizes, everywhere. */
final class DataFiles {
    private static final long SEED = 20_260_101;
    private static final int FIRST_ID = 1_000_001;

    private static final String[] FIRST_NAMES = {"Ada", "Kim", "José", "Zoë", "Jon", "Amara", "Łukasz", "Mei", "Ben"};
    private static final String[] LAST_NAMES = {"Okafor", "Berg", "García", "Meyer", "Silva", "Tanaka", "O'Neil"};
    private static final String[] CITIES = {"Berlin", "Köln", "Paris", "Wien", "Madrid", "\"Portland, Oregon\""};
    private static final String[] SOURCES = {"web", "fair", "partner", "referral", "import"};
    private static final String[] OWNERS = {"ines", "tom", "ravi", "sue", ""};
    private static final String[] LANGUAGES = {"de", "en", "fr", "es"};

    private DataFiles() {}

    /** Makes the file of leads unless it is there. */
    static Path leads(Path folder, int count, LocalDate today) throws IOException {
        return make(folder.resolve("leads-" + count + ".csv"), out -> {
            out.write("id,first name,last name,job title,email,country,industry,employees,revenue,created,renewal date,"
                    + "unsubscribed,customer,city,phone,website,source,campaign,language,owner\n");
            LeadRecords records = new LeadRecords(count, SEED, today);
            Random random = new Random(SEED + 1);
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < count; i++) {
                row.setLength(0);
                append(row, i, records.next(), random);
                out.append(row);
            }
        });
    }

    /** Makes the file of activities unless it is there. */
    static Path activities(Path folder, int leads, int count, LocalDate today) throws IOException {
        return make(folder.resolve("activities-" + leads + "-" + count + ".csv"), out -> {
            out.write("lead id,activity,at,url,seconds,title,amount\n");
            Events events = new Events(leads, count, SEED, today);
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < count; i++) {
                row.setLength(0);
                append(row, events.next());
                out.append(row);
            }
        });
    }

    private interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    /** Beside first, then to its name: a file that is there is whole. */
    private static Path make(Path file, Content content) throws IOException {
        if (!Files.exists(file)) {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                content.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void append(StringBuilder row, int number, LeadRecord lead, Random random) {
        id(row, number);
        row.append(',').append(of(FIRST_NAMES, random));
        row.append(',').append(of(LAST_NAMES, random));
        cell(row, lead.jobTitle());
        cell(row, lead.email());
        cell(row, lead.country());
        cell(row, lead.industry());
        cell(row, lead.employees());
        cell(row, lead.revenue());
        cell(row, lead.created());
        cell(row, lead.renewalDate());
        cell(row, lead.unsubscribed());
        cell(row, lead.customer());
        row.append(',').append(of(CITIES, random));
        row.append(",+49 ").append(100_000 + random.nextInt(900_000));
        row.append(",www.c").append(random.nextInt(50_000)).append(".example");
        row.append(',').append(of(SOURCES, random));
        row.append(",c").append(random.nextInt(300));
        row.append(',').append(of(LANGUAGES, random));
        row.append(',').append(of(OWNERS, random));
        row.append('\n');
    }

    private static void append(StringBuilder row, Events.Of occurrence) {
        Event event = occurrence.event();
        id(row, occurrence.lead());
        row.append(',').append(event.activity());
        String at = event.at().toString();
        row.append(',').append(at).append(at.length() == "2026-11-21T09:00".length() ? ":00Z" : "Z");
        cell(row, event.url());
        cell(row, event.seconds());
        cell(row, event.title());
        cell(row, event.amount());
        row.append('\n');
    }

    private static void id(StringBuilder row, int number) {
        row.append('L').append(FIRST_ID + number);
    }

    private static void cell(StringBuilder row, @Nullable Object value) {
        row.append(',').append(value == null ? "" : value);
    }

    private static String of(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
