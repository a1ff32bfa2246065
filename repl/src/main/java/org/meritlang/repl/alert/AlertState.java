package org.meritlang.repl.alert;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.repl.read.InputException;

/**
 * Which alerts held for which lead when it was evaluated last, in a database file. All that a run changes is one
 * transaction: it is there after {@link #commit()}, or nothing of it is, whatever happens to the process. Any number of
 * threads may look up, which shows what was there before the run; one may write.
 *
 * <p>Of a lead its last instant is kept and the alerts that held, those of other models among them. An alert is known by
 * its text and its condition. What a model no longer says is not forgotten, for another may say it.
 */
public final class AlertState implements AutoCloseable {
    private static final String ANY_KIND = "merit alerts ";
    private static final String KIND = ANY_KIND + "1";
    private static final Set<String> TABLES = Set.of("ALERT", "LEAD_STATE");
    private static final int LOOKUPS_AT_ONCE = 1 << 10;
    private static final int WRITES_AT_ONCE = 1 << 12;

    private final StateFile file;
    private final Connection reader;
    private final Connection writer;
    private final boolean isNew;
    private final List<Integer> numbers;
    private final int knownBefore;
    private final PreparedStatement write;
    private int waiting;

    private AlertState(StateFile file, Connection reader, Connection writer, List<String> alerts) throws SQLException {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
        writer.setAutoCommit(false);
        Map<String, Integer> known = known(writer);
        this.numbers = List.copyOf(numbers(writer, alerts, known));
        this.knownBefore = known.size();
        isNew = isEmpty(reader);
        write = writer.prepareStatement("MERGE INTO lead_state (lead, as_of, holding) KEY (lead) VALUES (?, ?, ?)");
    }

    /**
     * Opens a state; a new one if the file is not there.
     *
     * @param name as the user wrote it
     * @param alerts what the model's alerts are known by, in their order
     * @param patience how long to wait for another run that uses it
     * @param waiting is told once if that takes a while
     * @throws InputException if the file is no state or a damaged one, or another run uses it all the time
     */
    public static AlertState open(Path folder, String name, List<String> alerts, Duration patience, Runnable waiting)
            throws InputException {
        StateFile file = StateFile.of(folder, name);
        if (!file.isThere()) {
            file.make(AlertState::create);
        }
        file.requireWhole();
        Connection first = file.open(patience, waiting);
        try {
            requireKind(file, first);
            return new AlertState(file, first, file.open(patience, waiting), alerts);
        } catch (SQLException e) {
            closeQuietly(first);
            throw file.failure(e);
        } catch (InputException | RuntimeException e) {
            closeQuietly(first);
            throw e;
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE alert (number INT PRIMARY KEY, identity VARCHAR NOT NULL UNIQUE)");
            statement.execute("CREATE TABLE lead_state (lead VARCHAR PRIMARY KEY,"
                    + " as_of BIGINT NOT NULL, holding VARBINARY NOT NULL)");
            statement.execute("CREATE TABLE state_kind AS SELECT '" + KIND + "' AS kind");
        }
    }

    private static void requireKind(StateFile file, Connection connection) throws SQLException, InputException {
        Set<String> tables = tables(connection);
        if (!tables.contains("STATE_KIND")) {
            throw tables.isEmpty() ? file.isDamaged(null) : file.isNoState(null);
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kind FROM state_kind")) {
            String kind = rows.next() ? rows.getString(1) : "";
            if (!kind.equals(KIND)) {
                throw kind.startsWith(ANY_KIND) ? file.isNewer() : file.isNoState(null);
            }
        }
        if (!tables.containsAll(TABLES)) {
            throw file.isDamaged(null);
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static Map<String, Integer> known(Connection writer) throws SQLException {
        Map<String, Integer> known = new HashMap<>();
        try (Statement statement = writer.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, identity FROM alert")) {
            while (rows.next()) {
                known.put(rows.getString(2), rows.getInt(1));
            }
        }
        return known;
    }

    /** The numbers of these alerts, with new ones for those that are not known yet. */
    private static List<Integer> numbers(Connection writer, List<String> alerts, Map<String, Integer> before)
            throws SQLException {
        Map<String, Integer> known = new HashMap<>(before);
        List<Integer> numbers = new ArrayList<>();
        try (PreparedStatement add = writer.prepareStatement("INSERT INTO alert (number, identity) VALUES (?, ?)")) {
            for (String alert : alerts) {
                Integer number = known.get(alert);
                if (number == null) {
                    number = known.size();
                    known.put(alert, number);
                    add.setInt(1, number);
                    add.setString(2, alert);
                    add.executeUpdate();
                }
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM lead_state LIMIT 1")) {
            return !any.next();
        }
    }

    /** What compares one alert of the model, counted from 0, with what is stored. */
    int number(int alert) {
        return numbers.get(alert);
    }

    /** Whether leads were evaluated with this state before, and never for this alert of the model. */
    boolean isNewcomer(int alert) {
        return !isNew && numbers.get(alert) >= knownBefore;
    }

    /** What was stored of these leads before this run; nothing of leads never evaluated. */
    Map<String, LeadState> find(List<String> leads) throws InputException {
        Map<String, LeadState> found = new HashMap<>();
        if (isNew) {
            return found;
        }
        try {
            synchronized (reader) {
                for (int from = 0; from < leads.size(); from += LOOKUPS_AT_ONCE) {
                    find(reader, leads.subList(from, Math.min(leads.size(), from + LOOKUPS_AT_ONCE)), found);
                }
            }
            return found;
        } catch (SQLException e) {
            throw file.failure(e);
        }
    }

    private static void find(Connection connection, List<String> leads, Map<String, LeadState> found)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT lead, as_of, holding FROM lead_state WHERE lead = ANY(?)")) {
            Array ids = connection.createArrayOf("VARCHAR", leads.toArray());
            query.setArray(1, ids);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new LeadState(rows.getLong(2), BitSet.valueOf(rows.getBytes(3))));
                }
            }
            ids.free();
        }
    }

    /** What is known of a lead as of now, with all that this run has written; for the thread that writes. */
    Optional<LeadState> findWritten(String lead) throws InputException {
        try {
            flush();
            Map<String, LeadState> found = new HashMap<>();
            find(writer, List.of(lead), found);
            return Optional.ofNullable(found.get(lead));
        } catch (SQLException e) {
            throw file.failure(e);
        }
    }

    /** Writes what is now to be known of a lead; the last one written holds. */
    void put(String lead, LeadState state) throws InputException {
        try {
            write.setString(1, lead);
            write.setLong(2, state.asOf());
            write.setBytes(3, state.holding().toByteArray());
            write.addBatch();
            if (++waiting == WRITES_AT_ONCE) {
                flush();
            }
        } catch (SQLException e) {
            throw file.failure(e);
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            write.executeBatch();
            waiting = 0;
        }
    }

    /** Keeps all that was written; to be called when the results are safe where they belong. */
    public void commit() throws InputException {
        try {
            flush();
            writer.commit();
        } catch (SQLException e) {
            throw file.failure(e);
        }
    }

    /** Forgets what was not committed. */
    @Override
    public void close() {
        try {
            writer.rollback();
        } catch (SQLException e) {
            // The database undoes it when it is opened next.
        }
        closeQuietly(writer);
        closeQuietly(reader);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // There is nothing left to be done for it.
        }
    }
}
