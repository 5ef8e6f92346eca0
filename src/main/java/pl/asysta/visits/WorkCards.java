package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.staff.WorkerId;

/** The work card of each family; whoever asks has looked first whether the family is hers to see. */
@Service
@Transactional(readOnly = true)
public class WorkCards {
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest entries of these kinds, newest first, and how many there are of all of them. */
    public Latest latest(CaseId family, Set<VisitKind> kinds, int limit) {
        var all = new AtomicInteger();
        var visits = jdbc.sql("""
                        select kind, social_worker_id, assistant_id, held_on, started_at, minutes, note, recorded_at, count(*) over () as everything
                          from work_card_entry
                         where case_id = :family and kind = any(:kinds)
                         order by held_on desc, recorded_at desc
                         limit :limit""")
                .param("family", family.id())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> {
                    all.setPlain(row.getInt("everything"));
                    return visit(row);
                })
                .list();
        return new Latest(visits, all.getPlain());
    }

    /**
     * The latest entries of a work card.
     *
     * @param visits newest first
     * @param all how many entries it has
     */
    public record Latest(List<VisitView> visits, int all) {}

    /** The latest first visits that did not take place, newest first; twenty at most. */
    public List<MissedVisit> missed(CaseId family) {
        return jdbc.sql("""
                        select held_on, started_at, coalesce(missed_reason, 'OTHER') as missed_reason, note,
                               coalesce(recorded_by, assistant_id) as recorded_by, recorded_at
                          from work_card_entry m
                         where case_id = ? and kind = 'MISSED'
                           and not exists (select from joint_visit j join work_card_entry v on v.id = j.entry_id
                                            where j.case_id = m.case_id and v.recorded_at < m.recorded_at)
                         order by held_on desc, recorded_at desc
                         limit 20""")
                .param(family.id())
                .query((row, n) -> new MissedVisit(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("started_at", LocalTime.class),
                        MissedReason.valueOf(row.getString("missed_reason")),
                        row.getString("note"),
                        new WorkerId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Writes an entry and answers with its id; whoever calls has checked its days and whether the family is hers to write in.
     *
     * @param by who writes it, for herself or for the assistant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID enter(NewEntry entry, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work_card_entry (id, case_id, assistant_id, social_worker_id, kind, held_on, started_at,
                                                     minutes, place, missed_reason, note, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        entry.family().id(),
                        entry.assistant().id(),
                        Optional.ofNullable(entry.socialWorker())
                                .map(WorkerId::id)
                                .orElse(null),
                        entry.kind().name(),
                        entry.day(),
                        entry.hour(),
                        entry.minutes(),
                        Optional.ofNullable(entry.place()).map(Enum::name).orElse(null),
                        Optional.ofNullable(entry.missed()).map(Enum::name).orElse(null),
                        entry.note(),
                        by.id(),
                        OffsetDateTime.now(clock)))
                .update();
        return id;
    }

    private static VisitView visit(ResultSet row) throws SQLException {
        return new VisitView(
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("social_worker_id") != null,
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("started_at", LocalTime.class),
                row.getObject("minutes", Integer.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
