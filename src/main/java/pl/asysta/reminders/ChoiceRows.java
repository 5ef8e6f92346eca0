package pl.asysta.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/** Reads and writes addresses and choices. Whoever has not chosen gets a digest a day, and what is urgent at once. */
@Component
class ChoiceRows {
    private static final String ADDRESSEE = """
            select w.id, w.first_name || ' ' || w.last_name as name, w.role, a.email, coalesce(a.version, 0) as version,
                   coalesce(c.frequency, 'DAILY') as frequency, coalesce(c.urgent_at_once, true) as urgent_at_once,
                   (select max(sent_at) from reminder_letter l where l.worker_id = w.id) as last_sent_at
              from worker w
              left join reminder_address a on a.worker_id = w.id
              left join reminder_choice c on c.worker_id = w.id
             where w.enabled and w.role <> 'ADMINISTRATOR'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChoiceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Addressee> addressees() {
        return jdbc.sql(ADDRESSEE + " order by w.last_name, w.first_name, w.id")
                .query(ChoiceRows::read)
                .list();
    }

    Optional<Addressee> addressee(WorkerId worker) {
        return jdbc.sql(ADDRESSEE + " and w.id = ?")
                .param(worker.id())
                .query(ChoiceRows::read)
                .optional();
    }

    void choose(WorkerId worker, Frequency frequency, boolean urgentAtOnce) {
        jdbc.sql("""
                        insert into reminder_choice (worker_id, frequency, urgent_at_once) values (?, ?, ?)
                        on conflict (worker_id) do update
                          set frequency = excluded.frequency, urgent_at_once = excluded.urgent_at_once""").params(worker.id(), frequency.name(), urgentAtOnce).update();
    }

    /** Whether it was the version that the command speaks of. */
    boolean address(SetAddress command, WorkerId by) {
        return jdbc.sql("""
                        insert into reminder_address as a (worker_id, email, version, set_by, set_at)
                        select :worker, :email, 1, :by, :at where :version = 0
                        on conflict (worker_id) do nothing""")
                                .param("worker", command.worker().id())
                                .param("email", command.email())
                                .param("by", by.id())
                                .param("at", Timestamp.from(clock.instant()))
                                .param("version", command.version())
                                .update()
                        == 1
                || jdbc.sql("""
                        update reminder_address
                           set email = :email, version = version + 1, set_by = :by, set_at = :at
                         where worker_id = :worker and version = :version""")
                                .param("worker", command.worker().id())
                                .param("email", command.email())
                                .param("by", by.id())
                                .param("at", Timestamp.from(clock.instant()))
                                .param("version", command.version())
                                .update()
                        == 1;
    }

    /** Who waits for the digest of an occasion that nobody has begun yet. */
    List<WorkerId> waitingForDigest(Frequency frequency, LocalDate occasion) {
        return jdbc.sql("""
                        select w.id from worker w
                          join reminder_address a on a.worker_id = w.id and a.email is not null
                          left join reminder_choice c on c.worker_id = w.id
                         where w.enabled and coalesce(c.frequency, 'DAILY') = :frequency
                           and not exists (select from reminder_letter l
                                            where l.worker_id = w.id and l.kind = :frequency and l.occasion = :occasion)
                         order by w.id""")
                .param("frequency", frequency.name())
                .param("occasion", occasion)
                .query((row, i) -> new WorkerId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Who wants to know at once what is urgent. */
    List<WorkerId> toldAtOnce() {
        return jdbc.sql("""
                        select w.id from worker w
                          join reminder_address a on a.worker_id = w.id and a.email is not null
                          left join reminder_choice c on c.worker_id = w.id
                         where w.enabled and coalesce(c.urgent_at_once, true)
                         order by w.id""")
                .query((row, i) -> new WorkerId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Addressee read(ResultSet row, int number) throws SQLException {
        return new Addressee(
                new WorkerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new ReminderChoice(
                        row.getString("email"),
                        Frequency.valueOf(row.getString("frequency")),
                        row.getBoolean("urgent_at_once")),
                LetterRows.instant(row, "last_sent_at"),
                row.getLong("version"));
    }
}
