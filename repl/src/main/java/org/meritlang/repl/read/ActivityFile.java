package org.meritlang.repl.read;

import java.io.Closeable;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.meritlang.data.History;
import org.meritlang.data.NumberHabit;
import org.meritlang.data.Utf8;
import org.meritlang.schema.Activity;

/** A file or stream of activities in whatever format: one row an activity, in any order. */
public final class ActivityFile implements Closeable {
    private final LeadFile file;
    private final Optional<ActivityColumns> columns;

    private ActivityFile(LeadFile file, Optional<ActivityColumns> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Opens the source and finds its columns.
     *
     * @param idOfLeads what the leads call their id; empty if they are not known
     * @throws InputException if it cannot be read, or a column is missing
     */
    public static ActivityFile open(DataSource source, ActivityNaming naming, Optional<String> idOfLeads)
            throws IOException, InputException {
        LeadFile file = LeadFile.ofActivities(source);
        try {
            List<String> names = file.leads().columns();
            return new ActivityFile(
                    file,
                    names.isEmpty()
                            ? Optional.empty()
                            : Optional.of(ActivityColumns.of(source.name(), names, naming, idOfLeads)));
        } catch (InputException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** How much of the source was read, from 0 to 1, where its size is known. May be asked by any thread. */
    public double shareRead() {
        return file.shareRead();
    }

    /** Reads to the end, for the names of what was done alone. */
    public ActivityNames names() throws IOException, InputException {
        if (columns.isEmpty()) {
            return ActivityNames.none();
        }
        KindNames kinds = new KindNames();
        LeadReader rows = file.leads();
        while (rows.next()) {
            Utf8 name = rows.row().text(columns.get().activity());
            if (!name.toString().isBlank()) {
                kinds.count(name);
            }
        }
        return ActivityNames.of(kinds, columns.get(), rows.listColumns());
    }

    /**
     * Reads to the end.
     *
     * @param activities what is kept
     * @param zone in which times without an offset are read
     * @param only the id of the lead of which alone something is kept; empty for all leads
     * @param progress hears now and then how many activities were read
     */
    public ActivityData read(
            List<Activity> activities, ZoneId zone, NumberHabit habit, Optional<String> only, LongConsumer progress)
            throws IOException, InputException {
        if (columns.isEmpty()) {
            return new ActivityData(
                    History.none(activities),
                    ActivityNames.none(),
                    List.of(),
                    Optional.of(file.leads().notes()));
        }
        return new ActivityReading(file.leads(), columns.get(), activities, zone, habit, only).run(progress);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
