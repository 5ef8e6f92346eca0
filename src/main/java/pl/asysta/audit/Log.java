package pl.asysta.audit;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log, to which one can add. What cannot be added throws, and whoever wanted to do it may not. */
@Component
public class Log {
    private static final int MOST_FAMILIES = 2000;

    private final JdbcClient jdbc;

    Log(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody gets to read what is said here.
     *
     * @param shown families on it, where the address names none
     * @param rows how many lines it has, where that can be told
     * @param status with which it is answered
     */
    public void read(Origin origin, Collection<UUID> shown, @Nullable Integer rows, int status) {
        add(EntryKind.READ, origin, shown, rows, status, null);
    }

    /** Somebody asked for what is not there or not hers. */
    public void refused(Origin origin, int status) {
        add(EntryKind.REFUSED, origin, java.util.List.of(), null, status, null);
    }

    /** Somebody came or went, or did so halfway. */
    void passed(EntryKind kind, Origin origin, @Nullable String subject) {
        add(kind, origin, java.util.List.of(), null, null, subject);
    }

    /** Somebody tried something, so many times. */
    void tried(EntryKind kind, Origin origin, @Nullable String subject, @Nullable Integer status, int times) {
        add(kind, origin, java.util.List.of(), times, status, subject);
    }

    private void add(
            EntryKind kind,
            Origin origin,
            Collection<UUID> shown,
            @Nullable Integer rows,
            @Nullable Integer status,
            @Nullable String subject) {
        var only =
                origin.family() == null && shown.size() == 1 ? shown.iterator().next() : origin.family();
        var families = only != null || shown.isEmpty()
                ? null
                : shown.stream().limit(MOST_FAMILIES).toArray(UUID[]::new);
        jdbc.sql("select audit.note(:kind, :worker, :address, :route, :request, :reason, :family, :families, :rows,"
                        + " :status, :subject)")
                .param("kind", kind.name())
                .param("worker", origin.worker(), java.sql.Types.OTHER)
                .param("address", origin.address(), java.sql.Types.VARCHAR)
                .param("route", origin.route(), java.sql.Types.VARCHAR)
                .param("request", origin.request(), java.sql.Types.OTHER)
                .param("reason", origin.reason(), java.sql.Types.VARCHAR)
                .param("family", only, java.sql.Types.OTHER)
                .param("families", families, java.sql.Types.ARRAY)
                .param("rows", rows, java.sql.Types.INTEGER)
                .param("status", status, java.sql.Types.INTEGER)
                .param("subject", subject, java.sql.Types.VARCHAR)
                .query((row, i) -> Boolean.TRUE)
                .single();
    }
}
