package org.meritlang.data;

import java.util.List;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * Leads as columns: the attributes that rules name, and nothing else of the data. Immutable, for any
 * number of threads.
 */
public final class LeadBatch implements Columns {
    private final List<Attribute> attributes;
    private final List<String> ids;
    private final List<Column> columns;
    private final List<ColumnReport> reports;
    private final List<Activity> activities;
    private final List<List<ColumnReport>> ownReports;
    private final List<ActivityTable> tables;

    LeadBatch(
            List<Attribute> attributes,
            List<String> ids,
            List<Column> columns,
            List<ColumnReport> reports,
            List<Activity> activities,
            List<List<ColumnReport>> ownReports,
            List<ActivityTable> tables) {
        this.activities = activities;
        this.ownReports = List.copyOf(ownReports);
        this.tables = List.copyOf(tables);
        this.attributes = attributes;
        this.ids = List.copyOf(ids);
        this.columns = List.copyOf(columns);
        this.reports = List.copyOf(reports);
    }

    /** How many leads there are. */
    @Override
    public int size() {
        return ids.size();
    }

    /** What the data call the lead; leads are counted from 0, in the order in which they came. */
    public String id(int lead) {
        return ids.get(lead);
    }

    List<String> ids() {
        return ids;
    }

    /** In the order of the columns. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The values of the attribute at this place in {@link #attributes()}. */
    @Override
    public Column column(int attribute) {
        return columns.get(attribute);
    }

    /** What reading showed, one report an attribute, in the order of {@link #attributes()}. */
    public List<ColumnReport> reports() {
        return reports;
    }

    /** The kinds of activity in the leads' histories, in the order of the tables. */
    public List<Activity> activities() {
        return activities;
    }

    /** What the leads have done: the activity at this place in {@link #activities()}. */
    public ActivityTable table(int activity) {
        return tables.get(activity);
    }

    /**
     * What reading showed of the activities that came with the leads themselves, for each activity one
     * report an attribute; empty if none came.
     */
    public List<List<ColumnReport>> activityReports() {
        return ownReports;
    }

    /**
     * One of these leads by itself, without what it did later than an instant. Its dictionaries hold the
     * texts of this lead and no others, so it can be scored quickly, again and again.
     *
     * @param until in microseconds since 1970-01-01T00:00Z
     */
    public LeadBatch alone(int lead, long until) {
        int[] row = {lead};
        return new LeadBatch(
                attributes,
                List.of(id(lead)),
                columns.stream().map(column -> column.alone(row)).toList(),
                List.of(),
                activities,
                List.of(),
                tables.stream().map(table -> table.alone(lead, until)).toList());
    }
}
