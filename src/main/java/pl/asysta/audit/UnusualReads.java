package pl.asysta.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.SignedIn;

/** What is out of the ordinary in the reads of a week. A question to the log, not a flag set at night. */
@Service
@Transactional
public class UnusualReads {
    private static final String OF_A_WEEK = """
            with looks as materialized (
                select worker, family, at, at at time zone 'Europe/Warsaw' as local, route, kind, reason
                  from audit.entry
                 where at >= cast(:week as date)::timestamp at time zone 'Europe/Warsaw'
                   and at < (cast(:week as date) + 7)::timestamp at time zone 'Europe/Warsaw'
                   and kind in ('READ', 'REFUSED') and worker is not null),
            found as (
                select 'OUTSIDE_HOURS' as rule, worker, null::uuid as family, count(*) as times, min(at) as first_at,
                       max(at) as last_at
                  from looks
                 where kind = 'READ'
                   and (extract(isodow from local) > 5 or local::time < :opens or local::time >= :closes)
                 group by worker
                union all
                select 'MANY_FAMILIES', worker, null, max(families), min(first_at), max(last_at)
                  from (select worker, count(distinct family) as families, min(at) as first_at, max(at) as last_at
                          from looks where kind = 'READ' and family is not null
                         group by worker, date_trunc('hour', local)
                        having count(distinct family) > :families) hours
                 group by worker
                union all
                select 'NOT_HERS', worker, family, count(*), min(at), max(at)
                  from looks l
                 where kind = 'REFUSED' and exists (select from family_case where id = family)
                   and not exists (select from looks r
                                    where r.kind = 'READ' and r.worker = l.worker and r.family = l.family)
                 group by worker, family
                union all
                select 'WITH_REASON', worker, family, count(*), min(at), max(at)
                  from looks where kind = 'READ' and reason is not null group by worker, family
                union all
                select 'SAME_NAME', worker, l.family, count(*), min(at), max(at)
                  from looks l
                 where kind = 'READ'
                   and exists (select from family_member m join person p on p.id = m.person_id join worker w on w.id = l.worker
                                where m.case_id = l.family
                                  and regexp_replace(lower(p.last_name), '[ay]$|i$', '')
                                      = regexp_replace(lower(w.last_name), '[ay]$|i$', ''))
                 group by worker, l.family
                union all
                select 'CLOSED_FAMILY', worker, family, count(*), min(at), max(at)
                  from looks
                 where kind = 'READ' and family in (select id from family_case where stage = 'CLOSED')
                 group by worker, family having count(distinct local::date) >= :repeats
                union all
                select 'MANY_TAKEN', worker, null, max(takes), min(first_at), max(last_at)
                  from (select worker, count(*) as takes, min(at) as first_at, max(at) as last_at
                          from looks where kind = 'READ' and route ~ :taking and route !~ '\\.ics'
                         group by worker, local::date having count(*) > :taken) days
                 group by worker)
            select f.rule, f.worker, w.first_name || ' ' || w.last_name as name, w.role, f.family,
                   left(c.label, 1) || '.' as initial, c.number, f.times, f.first_at, f.last_at,
                   a.note, b.first_name || ' ' || b.last_name as answered_by, a.answered_at
              from found f
              join worker w on w.id = f.worker
              left join family_case c on c.id = f.family
              left join unusual_read_answer a on a.week = :week and a.rule = f.rule and a.worker_id = f.worker
                                             and a.case_id is not distinct from f.family
              left join worker b on b.id = a.answered_by
             order by a.note is not null, f.rule, name, c.number""";

    private final JdbcClient jdbc;
    private final AuditProperties ordinary;
    private final Clock clock;

    UnusualReads(JdbcClient jdbc, AuditProperties ordinary, Clock clock) {
        this.jdbc = jdbc;
        this.ordinary = ordinary;
        this.clock = clock;
    }

    /** The Monday of the week of this day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Those of the week that begins on this Monday. */
    @Transactional(readOnly = true)
    public List<UnusualRead> of(LocalDate week) {
        return jdbc.sql(OF_A_WEEK)
                .param("week", week)
                .param("opens", ordinary.opens())
                .param("closes", ordinary.closes())
                .param("families", ordinary.families())
                .param("repeats", ordinary.repeats())
                .param("taken", ordinary.taken())
                .param("taking", LooksAtFamily.TAKEN)
                .query((row, i) -> read(week, row))
                .list();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is no such thing in this week
     */
    @Transactional(readOnly = true)
    public UnusualRead one(LocalDate week, UnusualRule rule, UUID worker, @Nullable UUID family) {
        return of(week).stream()
                .filter(read -> read.isAbout(rule, worker, family))
                .findFirst()
                .orElseThrow(() -> new NotFound("unusual read", rule));
    }

    /** Puts down what the officer made of it; a later note takes the place of an earlier one, which the log keeps. */
    public void answer(UnusualRead read, String note, SignedIn by) {
        jdbc.sql("""
                        insert into unusual_read_answer (week, rule, worker_id, case_id, note, answered_by, answered_at)
                        values (:week, :rule, :worker, :family, :note, :by, :at)
                        on conflict on constraint unusual_read_is_answered_once do update
                           set note = excluded.note, answered_by = excluded.answered_by, answered_at = excluded.answered_at""")
                .param("week", read.week())
                .param("rule", read.rule().name())
                .param("worker", read.worker())
                .param("family", read.family(), Types.OTHER)
                .param("note", note)
                .param("by", by.id().id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static UnusualRead read(LocalDate week, ResultSet row) throws SQLException {
        var answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new UnusualRead(
                week,
                UnusualRule.valueOf(row.getString("rule")),
                row.getObject("worker", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getObject("family", UUID.class),
                row.getString("initial"),
                row.getString("number"),
                row.getInt("times"),
                LooksAtFamily.instant(row, "first_at"),
                LooksAtFamily.instant(row, "last_at"),
                row.getString("note"),
                row.getString("answered_by"),
                answeredAt == null ? null : answeredAt.toInstant());
    }
}
