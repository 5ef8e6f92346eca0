package pl.asysta.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells PostgreSQL who acts, before the first statement of a transaction that writes; its triggers put it beside what
 * changed. A transaction that only reads pays nothing. Whatever way a statement takes, it comes through here.
 */
class Announcing extends JdbcLifecycleEventListenerAdapter {
    private static final Pattern WRITES = Pattern.compile(
            "\\b(insert|(?<!for )(?<!key )update|delete|merge|truncate|call|do)\\b", Pattern.CASE_INSENSITIVE);

    /** What is not watched need not be announced: sessions are written at nearly every click. */
    private static final Pattern NOT_WATCHED =
            Pattern.compile("spring_session|\\bshedlock\\b|\\bsign_in_delay\\b", Pattern.CASE_INSENSITIVE);

    private final ObjectProvider<Whereabouts> whereabouts;
    private final JsonMapper json = JsonMapper.shared();

    /** The connections whose transaction knows already. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Announcing(ObjectProvider<Whereabouts> whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (queries.stream().map(QueryInfo::getQuery).noneMatch(Announcing::isWatched)) {
            return;
        }
        var connection = connectionOf(execution);
        if (isByItself(connection)) {
            announce(origin(), false, connection);
        } else if (told.add(execution.getConnectionId())) {
            announce(origin(), true, connection);
        }
    }

    /** A statement without a transaction: the connection must not carry her name on to whoever has it next. */
    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (queries.stream().map(QueryInfo::getQuery).anyMatch(Announcing::isWatched)) {
            var connection = connectionOf(execution);
            if (isByItself(connection)) {
                announce("", false, connection);
            }
        }
    }

    @Override
    public void afterCommit(MethodExecutionContext context) {
        forget(context);
    }

    /** Also back to a savepoint, before which it may not have been said. */
    @Override
    public void afterRollback(MethodExecutionContext context) {
        forget(context);
    }

    @Override
    public void afterSetAutoCommit(MethodExecutionContext context) {
        forget(context);
    }

    @Override
    public void afterClose(MethodExecutionContext context) {
        if (context.getTarget() instanceof Connection) {
            forget(context);
        }
    }

    static boolean isWatched(String sql) {
        return WRITES.matcher(sql).find() && !NOT_WATCHED.matcher(sql).find();
    }

    private void forget(MethodExecutionContext context) {
        told.remove(context.getConnectionInfo().getConnectionId());
    }

    private String origin() {
        return json.writeValueAsString(whereabouts.getObject().now());
    }

    private static boolean isByItself(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new UnannouncedChange(e);
        }
    }

    private static void announce(String origin, boolean untilTheEnd, Connection connection) {
        try (var statement = connection.prepareStatement("select set_config('asysta.origin', ?, ?)")) {
            statement.setString(1, origin);
            statement.setBoolean(2, untilTheEnd);
            statement.execute();
        } catch (SQLException e) {
            throw new UnannouncedChange(e);
        }
    }

    private static Connection connectionOf(ExecutionInfo execution) {
        try {
            return execution.getStatement().getConnection();
        } catch (SQLException e) {
            throw new UnannouncedChange(e);
        }
    }
}
