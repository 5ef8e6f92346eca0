package pl.asysta.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.SignInReset;
import pl.asysta.staff.SignedIn;

/** What others have done to a worker's sign-in, so that nobody's account is taken over without her knowledge. */
@Service
@Transactional
public class SignInNotices {
    private static final int LATEST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of them. */
    public record Notice(SignInReset.Kind kind, Instant at) {}

    @EventListener
    void note(SignInReset reset) {
        jdbc.sql("insert into sign_in_notice (id, worker_id, kind, given_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), reset.worker().id(), reset.kind().name(), OffsetDateTime.now(clock))
                .update();
    }

    /** Whether there is one that she has not seen. */
    @Transactional(readOnly = true)
    public boolean anyUnseen(SignedIn me) {
        return jdbc.sql("select exists (select from sign_in_notice where worker_id = ? and seen_at is null)")
                .param(me.id().id())
                .query(Boolean.class)
                .single();
    }

    /** Her latest ones, seen or not. */
    @Transactional(readOnly = true)
    public List<Notice> of(SignedIn me) {
        return jdbc.sql("select kind, given_at from sign_in_notice where worker_id = ? order by given_at desc limit ?")
                .params(me.id().id(), LATEST)
                .query((row, n) -> new Notice(
                        SignInReset.Kind.valueOf(row.getString("kind")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** She has seen them. */
    public void see(SignedIn me) {
        jdbc.sql("update sign_in_notice set seen_at = ? where worker_id = ? and seen_at is null")
                .params(OffsetDateTime.now(clock), me.id().id())
                .update();
    }
}
