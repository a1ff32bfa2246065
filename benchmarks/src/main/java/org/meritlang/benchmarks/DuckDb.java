package org.meritlang.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The peer of {@link WholeProcess}: {@code thirty-six-rules.sql} on DuckDB, in a process of its own. */
public final class DuckDb {
    private DuckDb() {}

    /**
     * Scores.
     *
     * @param arguments how many threads it may use, the files of leads and of activities, and the file to write
     */
    public static void main(String[] arguments) throws SQLException {
        run(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
    }

    static void run(int threads, Path leads, Path activities, Path results) throws SQLException {
        String sql = RuleResource.text("thirty-six-rules.sql")
                .replace("{leads}", leads.toString())
                .replace("{activities}", activities.toString())
                .replace("{results}", results.toString());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            // The order of the results is not asked of it; keeping it costs time and memory.
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(sql);
        }
    }
}
