package pl.asysta.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** The statements of a page without the page: the same SQL with the same values, in one transaction. */
record Replay(List<QueryInfo> statements, Connection connection) {
    void run() throws Exception {
        for (var statement : statements) {
            try (var prepared = connection.prepareStatement(statement.getQuery())) {
                for (var values : statement.getParametersList()) {
                    run(prepared, values);
                }
            }
        }
        connection.commit();
    }

    private static void run(PreparedStatement prepared, List<ParameterSetOperation> values) throws Exception {
        for (var value : values) {
            value.getMethod().invoke(prepared, value.getArgs());
        }
        if (prepared.execute()) {
            var rows = prepared.getResultSet();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    rows.getObject(i);
                }
            }
        }
    }
}
