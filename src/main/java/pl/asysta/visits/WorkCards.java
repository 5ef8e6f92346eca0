package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** The latest entries of these kinds, newest first, and how many there are of all of them; with what is agreed. */
    public Latest latest(CaseId family, Set<VisitKind> kinds, int limit) {
        var all = new AtomicInteger();
        var planned = new ArrayList<PlannedVisit>();
        var visits = new ArrayList<VisitView>();
        jdbc.sql("""
                        (select false as planned, id, kind, social_worker_id, assistant_id, held_on, started_at, minutes, note,
                               recorded_at, place,
                               array(select g.title from work_card_goal t join work_plan_goal g on g.id = t.goal_id
                                      where t.entry_id = e.id order by g.position) as goals,
                               count(*) over () as everything
                          from work_card_entry e
                         where case_id = :family and kind = any(:kinds)
                         order by held_on desc, recorded_at desc
                         limit :limit)
                        union all
                        select true, id, kind, null, assistant_id, planned_on, planned_at, null, '', recorded_at, place,
                               '{}', 0
                          from agreed_visit
                         where case_id = :family and ended_at is null and kind = any(:kinds)""")
                .param("family", family.id())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query(row -> {
                    if (row.getBoolean("planned")) {
                        planned.add(planned(row, family));
                    } else {
                        all.setPlain(row.getInt("everything"));
                        visits.add(visit(row));
                    }
                });
        planned.sort(Comparator.comparing(PlannedVisit::day)
                .thenComparing(PlannedVisit::hour)
                .reversed());
        return new Latest(visits, all.getPlain(), planned);
    }

    /**
     * The latest entries of a work card.
     *
     * @param visits newest first
     * @param all how many entries it has
     * @param planned visits of these kinds that are agreed and have no entry yet, the latest first
     */
    public record Latest(List<VisitView> visits, int all, List<PlannedVisit> planned) {}

    /** The latest first visits since this day that did not take place, newest first; twenty at most. */
    public List<MissedVisit> missed(CaseId family, LocalDate since) {
        return jdbc.sql("""
                        select held_on, started_at, coalesce(missed_reason, 'OTHER') as missed_reason, note,
                               coalesce(recorded_by, assistant_id) as recorded_by, recorded_at
                          from work_card_entry m
                         where case_id = :family and kind = 'MISSED' and held_on >= :since
                           and not exists (select from joint_visit j join work_card_entry v on v.id = j.entry_id
                                            where j.case_id = m.case_id and v.held_on >= :since
                                              and v.recorded_at < m.recorded_at)
                         order by held_on desc, recorded_at desc
                         limit 20""")
                .param("family", family.id())
                .param("since", since)
                .query((row, n) -> new MissedVisit(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("started_at", LocalTime.class),
                        MissedReason.valueOf(row.getString("missed_reason")),
                        row.getString("note"),
                        new WorkerId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The entries that tell of an intervention on this day, in the order in which they began. */
    public List<EntryId> interventionsOn(CaseId family, LocalDate day) {
        return jdbc.sql("""
                        select id from work_card_entry where case_id = ? and kind = 'INTERVENTION' and held_on = ?
                         order by started_at, recorded_at""")
                .params(family.id(), day)
                .query((row, n) -> new EntryId(row.getObject("id", UUID.class)))
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

    private static PlannedVisit planned(ResultSet row, CaseId family) throws SQLException {
        return new PlannedVisit(
                row.getObject("id", UUID.class),
                family,
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getObject("started_at", LocalTime.class),
                VisitPlace.valueOf(row.getString("place")),
                new WorkerId(row.getObject("assistant_id", UUID.class)));
    }

    private static VisitView visit(ResultSet row) throws SQLException {
        return new VisitView(
                row.getObject("id", UUID.class),
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("social_worker_id") != null,
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("started_at", LocalTime.class),
                row.getObject("minutes", Integer.class),
                row.getString("note"),
                List.of((String[]) row.getArray("goals").getArray()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
