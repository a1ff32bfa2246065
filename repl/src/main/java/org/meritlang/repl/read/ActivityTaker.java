package org.meritlang.repl.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.Utf8;

/**
 * Takes activities row by row: those that can be told go into histories, the others are counted. For one
 * thread; what several have taken is added up.
 */
final class ActivityTaker {
    private static final int NOT_LOOKED_UP = -2;
    private static final int NONE = -3;

    private final ActivityIntake intake;
    private final InstantReader instants;
    private final KindNames kinds = new KindNames();
    private final ActivityNotes notes;
    private final Optional<String> only;
    private int[] placeOfSpelling = {};

    /**
     * Begins to take.
     *
     * @param zone the model's
     * @param placeNoun what places are counted in
     */
    ActivityTaker(ActivityIntake intake, ZoneId zone, String placeNoun) {
        this(intake, zone, placeNoun, Optional.empty());
    }

    /**
     * The same of the activities of one lead alone; of the others it is only known what was done.
     *
     * @param only the id of that lead; empty for all leads
     */
    ActivityTaker(ActivityIntake intake, ZoneId zone, String placeNoun, Optional<String> only) {
        this.only = only;
        this.intake = intake;
        this.instants = new InstantReader(zone);
        ActivityColumns columns = intake.columns();
        this.notes = new ActivityNotes(columns.names().get(columns.time()).strip(), placeNoun);
    }

    KindNames kinds() {
        return kinds;
    }

    ActivityNotes notes() {
        return notes;
    }

    /** Takes a row of a file that names its lead. */
    void take(LeadRow row, long place, HistoryBuilder history) {
        if (lead(row).isEmpty()) {
            notes.row();
            notes.withoutLead(place);
            return;
        }
        if (only.isPresent() && !only.get().equals(lead(row).toString())) {
            notes.row();
            pass(row.text(intake.columns().activity()));
            return;
        }
        int activity = read(row, place, null);
        if (activity != NONE) {
            history.start(lead(row), activity, instants.micros());
            give(activity, row, history);
        }
    }

    /** Another lead's activity: that there is such a kind may matter all the same. */
    private void pass(Utf8 name) {
        if (!isBlank(name)) {
            kinds.count(name);
        }
    }

    /** Takes a row that stands within the lead which the batch has started. */
    void takeWithin(LeadRow row, long place, String lead, LeadBatchBuilder batch) {
        int activity = read(row, place, lead);
        if (activity != NONE) {
            give(activity, row, batch.did(activity, instants.micros()));
        }
    }

    /** Holds until the next text of the row is asked for. */
    private Utf8 lead(LeadRow row) {
        return LeadIds.in(row.text(intake.columns().lead()));
    }

    private void give(int activity, LeadRow row, HistoryBuilder occurrence) {
        if (activity != History.OTHER) {
            intake.give(activity, row, occurrence);
        }
        occurrence.end();
    }

    /**
     * Reads what was done and when; gives the activity's place, or {@link #NONE} if that cannot be told.
     *
     * @param within the lead's id if the row stands within a lead
     */
    private int read(LeadRow row, long place, @Nullable String within) {
        notes.row();
        Utf8 name = row.text(intake.columns().activity());
        if (isBlank(name)) {
            notes.withoutName(place);
            return NONE;
        }
        int activity = placeOf(kinds.count(name));
        Utf8 time = row.text(intake.columns().time());
        if (!instants.read(time)) {
            String shown = time.toString();
            notes.unreadable(shown, within == null ? lead(row).toString() : within);
            return NONE;
        }
        switch (instants.form()) {
            case ISO -> {}
            case SECONDS -> notes.seconds();
            case MILLISECONDS -> notes.milliseconds();
        }
        return activity;
    }

    private int placeOf(int spelling) {
        if (spelling >= placeOfSpelling.length) {
            int known = placeOfSpelling.length;
            placeOfSpelling = Arrays.copyOf(placeOfSpelling, 2 * spelling + 8);
            Arrays.fill(placeOfSpelling, known, placeOfSpelling.length, NOT_LOOKED_UP);
        }
        if (placeOfSpelling[spelling] == NOT_LOOKED_UP) {
            placeOfSpelling[spelling] = intake.place(kinds.spelling(spelling));
        }
        return placeOfSpelling[spelling];
    }

    private static boolean isBlank(Utf8 text) {
        for (int i = text.start(); i < text.end(); i++) {
            byte b = text.bytes()[i];
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
