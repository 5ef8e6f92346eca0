package pl.asysta.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;
import pl.asysta.kernel.Unguessable;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * A private calendar for each worker's own telephone, at a secret address of which only a digest is kept: what it holds is
 * said in {@link CalendarFeed}.
 */
@Service
@Transactional
public class CalendarFeeds {
    private static final int TOKEN_BYTES = 24;

    private final CalendarFeed feed;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(CalendarFeed feed, JdbcClient jdbc, Clock clock) {
        this.feed = feed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether she has an address already, which a new one would replace. */
    @Transactional(readOnly = true)
    public boolean isIssued(Viewer to) {
        return jdbc.sql("select exists (select from calendar_feed where worker_id = ?)")
                .param(to.worker().id())
                .query(Boolean.class)
                .single();
    }

    /** A new secret for the feed of this worker; the earlier one stops working. */
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public String issue(Viewer by) {
        var token = Unguessable.text(TOKEN_BYTES);
        jdbc.sql("""
                        insert into calendar_feed (worker_id, token_hash, issued_at) values (?, ?, ?)
                        on conflict (worker_id) do update
                           set token_hash = excluded.token_hash, issued_at = excluded.issued_at""")
                .params(by.worker().id(), Sha256.of(token), OffsetDateTime.now(clock))
                .update();
        return token;
    }

    /** Her address stops working, and there is no other one. */
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public void revoke(Viewer by) {
        jdbc.sql("delete from calendar_feed where worker_id = ?")
                .param(by.worker().id())
                .update();
    }

    /** Whose feed is at this secret, or nothing for a secret that does not work. */
    @Transactional(readOnly = true)
    public Optional<WorkerId> readerAt(String token) {
        return jdbc.sql("select worker_id from calendar_feed where token_hash = ?")
                .param(Sha256.of(token))
                .query(UUID.class)
                .optional()
                .map(WorkerId::new);
    }

    /** Her feed in the form of RFC 5545. */
    @Transactional(readOnly = true)
    public String of(WorkerId worker) {
        return feed.of(worker);
    }
}
