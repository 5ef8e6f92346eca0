package pl.asysta.support;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.asysta.centre.Practice;
import pl.asysta.database.DatabaseAccess;

/** The demo centre as it was when the application had started. */
@Lazy
class MovedIn implements DisposableBean {
    private final SingleConnectionDataSource connection;
    private final Beginning beginning;
    private final Practice practice;
    private final LocalDate since;
    private boolean kept;

    MovedIn(DatabaseAccess access, Practice practice, Clock clock) {
        this.connection = new SingleConnectionDataSource(
                access.jdbcUrl(), access.owner().user(), access.owner().password(), true);
        this.beginning = Beginning.ofEverything(JdbcClient.create(connection));
        this.practice = practice;
        this.since = LocalDate.now(clock);
    }

    /** Takes back everything that happened in the centre since. */
    void comeBack() {
        if (!kept) {
            beginning.keep(since);
            kept = true;
            return;
        }
        beginning.comeBack();
        practice.refresh();
    }

    /** How often a form was taken for one that no page of ours sends. */
    int forgedForms() {
        return JdbcClient.create(connection)
                .sql(
                        "select coalesce(sum(row_count), 0) from audit.entry where kind = 'TURNED_AWAY' and subject in ('BOXES', 'TOKEN')")
                .query(Integer.class)
                .single();
    }

    @Override
    public void destroy() {
        connection.destroy();
    }
}
