package org.meritlang.repl.prompt;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.meritlang.data.History;
import org.meritlang.data.KeptLeads;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.ActivityFile;
import org.meritlang.repl.read.ActivityNames;
import org.meritlang.repl.read.ActivityNaming;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadFeed;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadReader;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.LeadName;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;

/** The files that hold the leads of a session and what they have done; read whole, so that any sentence may use anything. */
record DataFiles(Optional<DataSource> leads, Optional<DataSource> activities) {
    private static final NumberHabit HABIT = NumberHabit.DECIMAL_POINT;

    /** No files. */
    static DataFiles none() {
        return new DataFiles(Optional.empty(), Optional.empty());
    }

    /**
     * Reads them.
     *
     * @param zone in which days begin, and which times without an offset show
     */
    HeldLeads load(ZoneId zone) throws IOException, InputException {
        if (leads.isEmpty()) {
            return HeldLeads.none(zone);
        }
        try (LeadFile file = LeadFile.open(leads.get())) {
            return new Loading(file.leads(), zone).run();
        }
    }

    /** One reading of all files. */
    private final class Loading {
        private final LeadReader reader;
        private final ZoneId zone;
        private final List<String> columns;
        private final OptionalInt idColumn;

        Loading(LeadReader reader, ZoneId zone) {
            this.reader = reader;
            this.zone = zone;
            columns = reader.columns();
            idColumn = Intake.idColumn(columns, Optional.empty());
        }

        HeldLeads run() throws IOException, InputException {
            ActivityNames names = names();
            List<Activity> kinds = kinds(names);
            Optional<ActivityData> data = activities(kinds);
            History history = data.map(ActivityData::history).orElseGet(() -> History.none(kinds));
            LeadHistories histories = LeadHistories.of(history, reader, ActivityNaming.usual(), zone);
            List<Attribute> attributes = new ArrayList<>();
            List<OptionalInt> from = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                if (!columns.get(column).isBlank()) {
                    attributes.add(attribute(columns.get(column).strip(), isList(column)));
                    from.add(OptionalInt.of(column));
                }
            }
            LeadName leadName = LeadName.in(columns);
            LeadFeed feed = new LeadFeed(
                    from, histories, () -> new LeadBatchBuilder(attributes, zone, HABIT, histories.history()));
            LeadStream stream = new LeadStream(reader, idColumn, leadName.columns(), List.of(feed));
            List<LeadChunk> chunks = chunks(stream);
            return new HeldLeads(
                    chunks,
                    chunks.stream()
                            .map(chunk -> new KeptLeads(chunk.batch(), zone, HABIT))
                            .toList(),
                    leadName,
                    schema(names),
                    names,
                    activities.isPresent() || reader.activities().isPresent(),
                    zone,
                    notes(data, histories));
        }

        private List<LeadChunk> chunks(LeadStream stream) throws IOException, InputException {
            List<LeadChunk> chunks = new ArrayList<>();
            for (Optional<Callable<LeadChunk>> next = stream.next(); next.isPresent(); next = stream.next()) {
                LeadChunk chunk = made(next.get());
                stream.land(chunk);
                if (chunk.batch().size() > 0) {
                    chunks.add(chunk);
                }
            }
            return chunks;
        }

        private static LeadChunk made(Callable<LeadChunk> chunk) throws IOException, InputException {
            try {
                return chunk.call();
            } catch (IOException | InputException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private ActivityNames names() throws IOException, InputException {
            Optional<ActivityNames> within = LeadHistories.names(reader, ActivityNaming.usual());
            if (activities.isEmpty()) {
                return within.orElseGet(ActivityNames::none);
            }
            requireIds();
            try (ActivityFile file = open()) {
                ActivityNames names = file.names();
                return within.map(names::and).orElse(names);
            }
        }

        private void requireIds() throws InputException {
            if (idColumn.isEmpty()) {
                throw new InputException("The leads have no column `id`, `lead id`, `lead` or `email` by which"
                        + " activities could be theirs.");
            }
        }

        private Optional<ActivityData> activities(List<Activity> kinds) throws IOException, InputException {
            if (activities.isEmpty()) {
                return Optional.empty();
            }
            try (ActivityFile file = open()) {
                return Optional.of(file.read(kinds, zone, HABIT, Optional.empty(), read -> {}));
            }
        }

        private ActivityFile open() throws IOException, InputException {
            Optional<String> id =
                    idColumn.isPresent() ? Optional.of(columns.get(idColumn.getAsInt())) : Optional.empty();
            return ActivityFile.open(activities.orElseThrow(), ActivityNaming.usual(), id);
        }

        /** Each with all attributes that any has, since which it has shows only when all are read. */
        private static List<Activity> kinds(ActivityNames names) {
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            for (Schema.Field field : names.fields()) {
                attributes.putIfAbsent(
                        Spelling.key(field.name()),
                        attribute(field.name(), field.type().isPresent()));
            }
            List<Activity> kinds = new ArrayList<>();
            names.kinds().forEach(kind -> kinds.add(Activity.of(kind.name(), List.copyOf(attributes.values()))));
            kinds.add(Activity.any());
            return kinds;
        }

        private static Attribute attribute(String name, boolean isList) {
            return Attribute.of(name, isList ? new Type.TextList() : new Type.Text());
        }

        private boolean isList(int column) {
            return reader.listColumns().contains(column);
        }

        private Schema schema(ActivityNames names) {
            List<Schema.Field> fields = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                String name = columns.get(column).strip();
                if (!name.isEmpty()) {
                    fields.add(new Schema.Field(
                            name, isList(column) ? Optional.of(new Type.TextList()) : Optional.empty()));
                }
            }
            Schema schema = Schema.of(fields);
            boolean knowsDeeds = activities.isPresent() || reader.activities().isPresent();
            return knowsDeeds ? schema.withActivities(names.schema()) : schema;
        }

        private List<String> notes(Optional<ActivityData> data, LeadHistories histories) {
            List<String> notes = new ArrayList<>(reader.notes().sentences());
            if (data.isPresent()) {
                data.get().reading().ifPresent(reading -> notes.addAll(reading.sentences("activity", "activities")));
                data.get().notes().forEach(each -> each.notes().forEach(note -> notes.add(note.message())));
            }
            histories.notes().ifPresent(own -> own.notes().forEach(note -> notes.add(note.message())));
            LeadHistories.Strays strays = histories.strays();
            if (strays.activities() > 0) {
                notes.add(Figures.counted(strays.activities(), "activity is", "activities are") + " of "
                        + Figures.counted(strays.leads(), "lead that is", "leads that are")
                        + " not among the leads, e.g. " + String.join(", ", strays.samples()));
            }
            return notes;
        }
    }
}
