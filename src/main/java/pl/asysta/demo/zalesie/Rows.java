package pl.asysta.demo.zalesie;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows on their way into the database, by COPY where it may be, which is many times quicker than inserts. */
final class Rows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Table, StringBuilder> waiting = new EnumMap<>(Table.class);

    /** One row, with its values in the order of the table's columns. */
    void add(Table table, @Nullable Object... values) {
        if (values.length != table.width()) {
            throw new IllegalArgumentException(table + " has " + table.width() + " columns, not " + values.length);
        }
        var text = waiting.computeIfAbsent(table, t -> new StringBuilder());
        if (table.isGuarded()) {
            text.append(text.isEmpty() ? "[" : ",").append(object(table, values));
            return;
        }
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(written(values[i]));
        }
        text.append('\n');
    }

    /** Sends what is waiting, in the order of {@link Table}, inside the transaction that is open. */
    void send(JdbcTemplate jdbc) {
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            planTriggersAnew(connection);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long sent = 0;
            for (var table : waiting.entrySet()) {
                sent += table.getKey().isGuarded()
                        ? insert(connection, table.getKey(), table.getValue())
                        : copyIn(copy, table.getKey(), table.getValue());
            }
            return sent;
        });
        waiting.clear();
    }

    /** The first rows come to empty tables; what a trigger planned for those is slow for the hundred thousandth. */
    private static void planTriggersAnew(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        }
    }

    private static long copyIn(CopyManager copy, Table table, StringBuilder rows) throws SQLException {
        try {
            return copy.copyIn(table.copyStatement(), new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long insert(Connection connection, Table table, StringBuilder objects) throws SQLException {
        try (var statement = connection.prepareStatement(table.insertStatement())) {
            statement.setString(1, objects + "]");
            return statement.executeUpdate();
        }
    }

    private static String object(Table table, @Nullable Object... values) {
        var object = new LinkedHashMap<String, @Nullable String>();
        for (int i = 0; i < values.length; i++) {
            object.put(table.columns().get(i), values[i] == null ? null : values[i].toString());
        }
        return JSON.writeValueAsString(object);
    }

    private static String written(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
