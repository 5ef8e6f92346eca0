package pl.asysta.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The letters as PostgreSQL keeps them: one that has nothing to say, that waits, was sent, or was refused for good. */
@Component
class LetterRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a digest in hand; false where somebody else did. */
    boolean begin(LetterId id, WorkerId worker, Frequency frequency, LocalDate occasion) {
        return jdbc.sql("""
                        insert into reminder_letter (id, worker_id, kind, occasion, state, written_at)
                        values (?, ?, ?, ?, 'EMPTY', ?) on conflict on constraint digest_is_written_once do nothing""")
                        .params(id.id(), worker.id(), frequency.name(), occasion, now())
                        .update()
                == 1;
    }

    /** Takes a letter about urgent things in hand. */
    void beginUrgent(LetterId id, WorkerId worker) {
        jdbc.sql(
                        "insert into reminder_letter (id, worker_id, kind, state, written_at) values (?, ?, 'URGENT', 'EMPTY', ?)")
                .params(id.id(), worker.id(), now())
                .update();
    }

    /** Says what stands in it; from now on it waits for the mail server. */
    void finish(LetterId id, LetterText.Text text) {
        jdbc.sql("update reminder_letter set state = 'WAITING', subject = ?, body = ?, next_try_at = ? where id = ?")
                .params(text.subject(), text.body(), now(), id.id())
                .update();
    }

    /** Urgent things of which a letter to this worker has spoken. */
    Set<String> told(WorkerId worker) {
        return Set.copyOf(jdbc.sql("select what from reminder_told where worker_id = ?")
                .param(worker.id())
                .query(String.class)
                .list());
    }

    /** Of what was told under names that begin so, to whomever. */
    List<String> toldAs(String beginning) {
        return jdbc.sql("select what from reminder_told where starts_with(what, ?)")
                .param(beginning)
                .query(String.class)
                .list();
    }

    /** Puts them down as told by this letter; answers with those of which no other had spoken. */
    List<String> tell(LetterId letter, WorkerId worker, Collection<String> what) {
        return what.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        insert into reminder_told (worker_id, what, letter_id)
                        select ?, what, ? from unnest(?) what order by what
                        on conflict do nothing returning what""")
                        .params(worker.id(), letter.id(), what.toArray(String[]::new))
                        .query(String.class)
                        .list();
    }

    /** The next letter that should go now, held until the transaction ends; whoever else looks finds the one after it. */
    Optional<Letter> hold(Instant now) {
        return jdbc.sql("""
                        select l.id, a.email, l.subject, l.body, l.attempts
                          from reminder_letter l
                          join reminder_address a on a.worker_id = l.worker_id and a.email is not null
                          join worker w on w.id = l.worker_id and w.enabled
                         where l.state = 'WAITING' and l.next_try_at <= ?
                         order by l.next_try_at, l.id limit 1
                           for update of l skip locked""")
                .param(Timestamp.from(now))
                .query((row, i) -> new Letter(
                        new LetterId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(Letter letter, Instant at) {
        jdbc.sql("""
                        update reminder_letter
                           set state = 'SENT', attempts = attempts + 1, sent_to = ?, sent_at = ?, trouble = null, next_try_at = null
                         where id = ?""")
                .params(letter.email(), Timestamp.from(at), letter.id().id())
                .update();
    }

    void delayed(Letter letter, String trouble, Instant nextTry) {
        jdbc.sql("update reminder_letter set attempts = attempts + 1, trouble = ?, next_try_at = ? where id = ?")
                .params(trouble, Timestamp.from(nextTry), letter.id().id())
                .update();
    }

    void bounced(Letter letter, String trouble, Instant at) {
        jdbc.sql("""
                        update reminder_letter
                           set state = 'BOUNCED', attempts = attempts + 1, sent_to = ?, trouble = ?, bounced_at = ?, next_try_at = null
                         where id = ?""")
                .params(letter.email(), trouble, Timestamp.from(at), letter.id().id())
                .update();
    }

    /** Lets a refused letter wait for the mail server again; false where it is not one. */
    boolean tryAgain(LetterId id) {
        return jdbc.sql("""
                        update reminder_letter
                           set state = 'WAITING', attempts = 0, sent_to = null, trouble = null, bounced_at = null, next_try_at = ?
                         where id = ? and state = 'BOUNCED'""").params(now(), id.id()).update() == 1;
    }

    /** Those that were refused for good, the latest first. */
    List<BouncedLetter> bounced() {
        return jdbc.sql("""
                        select l.id, l.worker_id, w.first_name || ' ' || w.last_name as name, l.kind, l.written_at, l.bounced_at,
                               l.sent_to, l.trouble, a.email
                          from reminder_letter l
                          join worker w on w.id = l.worker_id and w.enabled
                          left join reminder_address a on a.worker_id = w.id
                         where l.state = 'BOUNCED' order by l.bounced_at desc, l.id""")
                .query((row, i) -> new BouncedLetter(
                        new LetterId(row.getObject("id", UUID.class)),
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getObject("bounced_at", OffsetDateTime.class).toInstant(),
                        row.getString("sent_to"),
                        row.getString("trouble"),
                        row.getString("email")))
                .list();
    }

    /** How many wait for the mail server, since when, and what it said last. */
    Queue queue() {
        return jdbc.sql("""
                        select count(*) as waiting, min(l.written_at) as since,
                               (array_agg(l.trouble order by l.next_try_at desc) filter (where l.trouble is not null))[1] as trouble
                          from reminder_letter l
                          join reminder_address a on a.worker_id = l.worker_id and a.email is not null
                          join worker w on w.id = l.worker_id and w.enabled
                         where l.state = 'WAITING'""")
                .query((row, i) -> new Queue(row.getInt("waiting"), instant(row, "since"), row.getString("trouble")))
                .single();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
