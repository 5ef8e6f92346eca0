package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.centre.Practice;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.PracticeRule;
import pl.asysta.visits.ChildSeen.Week;

/** When each child was last seen: children of all families of an assistant by weeks, in two statements. */
@Service
@Transactional(readOnly = true)
public class ChildrenSeen {
    /** So many weeks are shown, this one the last. */
    public static final int WEEKS = 8;

    private final JdbcClient jdbc;
    private final Practice practice;
    private final Clock clock;

    ChildrenSeen(JdbcClient jdbc, Practice practice, Clock clock) {
        this.jdbc = jdbc;
        this.practice = practice;
        this.clock = clock;
    }

    private record Sighting(PersonId child, LocalDate day, boolean alone) {}

    /** The children of these assistants' families, the one unseen for longest first; whoever asks has looked who may. */
    public List<ChildSeen> of(Collection<WorkerId> assistants) {
        var today = LocalDate.now(clock);
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        var ids = assistants.stream().map(WorkerId::id).toArray(UUID[]::new);
        var seen = sightings(ids, first);
        return jdbc.sql("""
                        select c.id as case_id, c.label, p.id as person_id, p.first_name, p.last_name, p.birth_date,
                               exists (select from child_placement o
                                        where o.case_id = c.id and o.person_id = p.id and o.returned_on is null) as placed,
                               (select max(e.held_on) from work_card_person w join work_card_entry e on e.id = w.entry_id
                                 where w.person_id = p.id and e.case_id = c.id and e.kind in %s) as last_seen,
                               (select max(dated_on) from case_paper a
                                 where a.case_id = c.id and a.kind in ('ASSIGNMENT', 'REASSIGNMENT')) as assigned_on
                          from family_case c
                          join family_member m on m.case_id = c.id and m.kinship = 'CHILD'
                          join person p on p.id = m.person_id
                         where c.assistant_id = any(:assistants) and c.stage <> 'CLOSED' and p.died_on is null
                           and (p.birth_date is null or p.birth_date > :grownUp)
                           and exists (select from household_stay s
                                        where s.case_id = c.id and s.person_id = p.id and s.left_on is null)
                         order by coalesce((select max(e.held_on) from work_card_person w
                                              join work_card_entry e on e.id = w.entry_id
                                             where w.person_id = p.id and e.case_id = c.id and e.kind in %s), '-infinity'),
                                  c.label, p.birth_date, p.id""".formatted(VisitKind.FACE_TO_FACE_NAMES, VisitKind.FACE_TO_FACE_NAMES))
                .param("assistants", ids)
                .param("grownUp", today.minusYears(18))
                .query((row, n) -> child(row, today, first, seen))
                .list();
    }

    private Map<PersonId, List<Sighting>> sightings(UUID[] assistants, LocalDate since) {
        var found = new HashMap<PersonId, List<Sighting>>();
        jdbc.sql("""
                        select w.person_id, e.held_on, w.alone
                          from family_case c
                          join work_card_entry e on e.case_id = c.id and e.held_on >= :since and e.kind in %s
                          join work_card_person w on w.entry_id = e.id
                         where c.assistant_id = any(:assistants)""".formatted(VisitKind.FACE_TO_FACE_NAMES))
                .param("assistants", assistants)
                .param("since", since)
                .query(row -> {
                    var child = new PersonId(row.getObject("person_id", UUID.class));
                    found.computeIfAbsent(child, any -> new ArrayList<>())
                            .add(new Sighting(
                                    child, row.getObject("held_on", LocalDate.class), row.getBoolean("alone")));
                });
        return found;
    }

    private ChildSeen child(ResultSet row, LocalDate today, LocalDate first, Map<PersonId, List<Sighting>> seen)
            throws SQLException {
        var child = new PersonId(row.getObject("person_id", UUID.class));
        var lastSeen = row.getObject("last_seen", LocalDate.class);
        var since = Objects.requireNonNullElse(
                lastSeen, Objects.requireNonNullElse(row.getObject("assigned_on", LocalDate.class), today));
        return new ChildSeen(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("label"),
                child,
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("placed"),
                lastSeen,
                practice.term(PracticeRule.CHILD_SEEN, since).endAfter(since),
                weeks(first, seen.getOrDefault(child, List.of())));
    }

    private static List<Week> weeks(LocalDate first, List<Sighting> seen) {
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < WEEKS; i++) {
            var monday = first.plusWeeks(i);
            var within = seen.stream()
                    .filter(one -> !one.day().isBefore(monday) && one.day().isBefore(monday.plusWeeks(1)))
                    .toList();
            weeks.add(new Week(monday, within.size(), within.stream().anyMatch(Sighting::alone)));
        }
        return weeks;
    }
}
