package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Agreed visits of assistants by days; whoever asks has looked who may. A visit is in the calendar of whoever works with
 * the family now, so it passes to another assistant with the family.
 */
@Service
@Transactional(readOnly = true)
public class VisitsCalendar {
    /** A routine visit takes so long; two that begin closer to each other clash. */
    private static final Duration ROUTINE = Duration.ofMinutes(60);

    private static final int MOST_UNWRITTEN = 50;

    private static final String VISITS = """
            select v.id, v.case_id, v.kind, v.planned_on, v.planned_at, v.place, v.assistant_id, c.label
              from agreed_visit v join family_case c on c.id = v.case_id
             where v.ended_at is null and c.stage <> 'CLOSED' and c.assistant_id = any(:assistants)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitsCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An agreed visit in the calendar.
     *
     * @param label how the family is called
     * @param clashes another visit of the same assistants begins less than an hour before or after it
     */
    public record Entry(PlannedVisit visit, String label, boolean clashes) {
        private LocalDateTime begins() {
            return visit.day().atTime(visit.hour());
        }

        private boolean isCloseTo(Entry other) {
            return Duration.between(begins(), other.begins()).abs().compareTo(ROUTINE) < 0;
        }
    }

    /** Those of these days, both inclusive, by day and hour. */
    public List<Entry> between(Collection<WorkerId> assistants, LocalDate first, LocalDate last) {
        var entries = jdbc.sql(
                        VISITS + " and v.planned_on between :first and :last order by v.planned_on, v.planned_at, v.id")
                .param("assistants", ids(assistants))
                .param("first", first.minusDays(1)) // what is close to a visit may lie across midnight
                .param("last", last.plusDays(1))
                .query((row, n) -> entry(row))
                .list();
        return withClashes(entries).stream()
                .filter(entry -> isWithin(entry.visit().day(), first, last))
                .toList();
    }

    /** Those to come that begin less than an hour before or after a visit of this family. */
    public List<Entry> closeTo(CaseId family, Collection<WorkerId> assistants) {
        var today = LocalDate.now(clock);
        var entries = jdbc.sql(VISITS + " and v.planned_on >= :today order by v.planned_on, v.planned_at, v.id")
                .param("assistants", ids(assistants))
                .param("today", today)
                .query((row, n) -> entry(row))
                .list();
        return entries.stream()
                .filter(other -> entries.stream()
                        .anyMatch(one -> one.visit().family().equals(family)
                                && !one.visit().id().equals(other.visit().id())
                                && one.isCloseTo(other)))
                .toList();
    }

    /** Those whose time has passed and of which there is no entry, the latest first; fifty at most. */
    public List<Entry> unwritten(Collection<WorkerId> assistants) {
        var now = LocalDateTime.now(clock);
        return jdbc.sql(VISITS
                        + " and (v.planned_on < :today or v.planned_on = :today and v.planned_at < :now)"
                        + " order by v.planned_on desc, v.planned_at desc, v.id limit " + MOST_UNWRITTEN)
                .param("assistants", ids(assistants))
                .param("today", now.toLocalDate())
                .param("now", now.toLocalTime())
                .query((row, n) -> entry(row))
                .list();
    }

    /** The entries stand in the order of their time, so the closest one is a neighbour. */
    private static List<Entry> withClashes(List<Entry> entries) {
        var marked = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            var one = entries.get(i);
            boolean clashes = i > 0 && one.isCloseTo(entries.get(i - 1))
                    || i + 1 < entries.size() && one.isCloseTo(entries.get(i + 1));
            marked.add(new Entry(one.visit(), one.label(), clashes));
        }
        return marked;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(AgreedVisits.planned(row), row.getString("label"), false);
    }

    private static UUID[] ids(Collection<WorkerId> assistants) {
        return assistants.stream().map(WorkerId::id).toArray(UUID[]::new);
    }
}
