package pl.asysta.site;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Whether a fault means that the database cannot work just now: it is away, stopping, or out of room. */
final class Outage {
    /** SQLSTATE: no connection; no room, memory or free connection; stopped or still starting; its disk does not answer. */
    private static final Set<String> STATES = Set.of("08", "53", "57P", "58");

    /** HikariCP says so of a connection that it has given up after a fault, and names no state. */
    private static final String GIVEN_UP = "Connection is closed";

    private Outage() {}

    /** Whether it is this fault, or what lies beneath it. */
    static boolean isBeneath(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isOne(refused)) {
                return true;
            }
            // the way back failed too, and hides what failed first
            if (cause instanceof TransactionSystemException lost && isBeneath(lost.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return refused instanceof SQLTransientConnectionException
                || GIVEN_UP.equals(refused.getMessage())
                || STATES.stream().anyMatch(state::startsWith);
    }
}
