package pl.asysta.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Growing waits after failures. They are in PostgreSQL, so that a restart forgets nothing and two processes count
 * together; a try is counted before it is made, so that a hundred at once are counted too.
 */
@Service
public class TryDelays {
    private static final Duration REMEMBERED = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    TryDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt, in every respect in which it is slowed; while one of them waits it may not be made, and counts
     * in none.
     *
     * @return how long to wait, or nothing if it may be made now
     */
    @Transactional
    public Optional<Duration> begin(List<Attempt> attempt) {
        for (var one : attempt) {
            if (!count(one)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Optional.of(Duration.between(now(), freeAt(one)));
            }
        }
        return Optional.empty();
    }

    /** The attempt was no failure after all. What was tried by its owner is forgotten, what others tried is not. */
    @Transactional
    public void succeeded(List<Attempt> attempt) {
        for (var one : attempt) {
            boolean hersAlone =
                    one.what() != Slowed.ADDRESS && one.what() != Slowed.ACCOUNT && one.what() != Slowed.LINK;
            jdbc.sql(
                            hersAlone
                                    ? "delete from sign_in_delay where key = ?"
                                    : "update sign_in_delay set failures = greatest(failures - 1, 0), free_at = last_at where key = ?")
                    .param(one.key())
                    .update();
        }
    }

    /** What is over for a day does not slow anybody any more. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forget() {
        jdbc.sql("delete from sign_in_delay where last_at < ?")
                .param(now().minusDays(1))
                .update();
    }

    private boolean count(Attempt attempt) {
        var what = attempt.what();
        return jdbc.sql("""
                        insert into sign_in_delay as d (key, failures, last_at, free_at) values (:key, 1, :now, :now)
                        on conflict (key) do update
                           set failures = case when d.last_at < :forgotten then 1 else d.failures + 1 end,
                               last_at = :now,
                               free_at = case when d.last_at < :forgotten or d.failures + 1 < :free then :now
                                              else :now + make_interval(secs => least(
                                                  :longest, :first * power(2, least(d.failures + 1 - :free, 20)))) end
                         where d.free_at <= :now""")
                        .param("key", attempt.key())
                        .param("now", now())
                        .param("forgotten", now().minus(REMEMBERED))
                        .param("free", what.free())
                        .param("first", (double) what.first().toSeconds())
                        .param("longest", (double) what.longest().toSeconds())
                        .update()
                == 1;
    }

    private OffsetDateTime freeAt(Attempt attempt) {
        return jdbc.sql("select free_at from sign_in_delay where key = ?")
                .param(attempt.key())
                .query(OffsetDateTime.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
