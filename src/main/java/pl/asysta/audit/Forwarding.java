package pl.asysta.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes each entry of the log to the output of the process too, a line of JSON each, where the centre wants that
 * ({@code asysta.audit.forwarded}): another system takes them away, out of reach of whoever owns the database. A line says kind,
 * worker's id, number of the family, origin and the digest that is sealed; no name and no text. A line may come twice after a
 * fault, and none is left out.
 */
@Component
class Forwarding {
    /** By this name the lines are told from the rest of the output. */
    static final String OUTPUT = "asysta.audit";

    /** In one transaction; the rest follows at once. */
    static final int MOST = 2000;

    private static final List<String> COLUMNS = List.of(
            "kind",
            "worker",
            "address",
            "route",
            "request",
            "family",
            "families",
            "row_count",
            "status",
            "subject",
            "db_role",
            "digest");

    private static final Logger out = LoggerFactory.getLogger(OUTPUT);

    private final JdbcClient jdbc;
    private final AuditProperties properties;
    private final JsonMapper json = JsonMapper.shared();

    Forwarding(JdbcClient jdbc, AuditProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Writes what has finished since the last time; of several processes one at a time. */
    @Scheduled(initialDelayString = "${asysta.audit.every:PT1M}", fixedDelayString = "${asysta.audit.every:PT1M}")
    @SchedulerLock(name = "audit-forwarding", lockAtMostFor = "PT10M")
    @Transactional
    public void go() {
        if (properties.forwarded()) {
            forward();
        }
    }

    /** As many as there are, in the transaction that remembers how far it came. */
    private void forward() {
        List<String> lines;
        do {
            lines = jdbc.sql("select * from audit.forward(?)")
                    .param(MOST)
                    .query((row, i) -> line(row))
                    .list();
            lines.forEach(out::info);
        } while (lines.size() == MOST);
    }

    private String line(ResultSet row) throws SQLException {
        var said = new LinkedHashMap<String, Object>();
        said.put("audit", row.getLong("id"));
        said.put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
        for (var column : COLUMNS) {
            put(said, column, row.getObject(column));
        }
        return json.writeValueAsString(said);
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
