package pl.asysta.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.centre.Practice;
import pl.asysta.statute.PracticeRule;

/**
 * What a statement says of a viewer. Whoever has another question about the same worker at the same moment asks it in the
 * same statement; what a viewer may see is said here alone.
 */
@Component
public class ViewerRow {
    /** What to select; {@code :me} is the worker, {@code :today} the day. */
    public static final String COLUMNS = """
            array(select district_id from district_worker where worker_id = :me) as districts,
            array(select worker_id from worker_absence
                   where deputy_id = :me and :today between first_day and last_day) as stands_in_for,
            array(select case_id || ' ' || max(ended_on) from assignment
                   where assistant_id = :me and ended_on is not null group by case_id) as past,
            array(select case_id || ' ' || to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                    from emergency_opening where opened_by = :me and closes_at > cast(:today as date) - 1) as in_emergency,
            array(select f.case_id from restriction_reader r join family_restriction f on f.id = r.restriction_id
                   where r.worker_id = :me and f.lifted_at is null) as restricted""";

    private final Practice practice;
    private final Clock clock;

    ViewerRow(Practice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
    }

    /** The viewer in such a row. */
    public Viewer of(SignedIn worker, ResultSet row) throws SQLException {
        return of(worker.id(), worker.role(), row);
    }

    /** The same of a worker who is not signed in. */
    public Viewer of(WorkerId worker, Role role, ResultSet row) throws SQLException {
        return new Viewer(
                worker,
                role,
                Set.of((Integer[]) row.getArray("districts").getArray()),
                Stream.of((UUID[]) row.getArray("stands_in_for").getArray())
                        .map(WorkerId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                new OpenBeside(past(row), inEmergency(row), Set.of((UUID[])
                        row.getArray("restricted").getArray())));
    }

    /** Each with its last day, by the practice of the day on which the work ended. */
    private Map<UUID, LocalDate> past(ResultSet row) throws SQLException {
        var past = new HashMap<UUID, LocalDate>();
        pairs(row, "past").forEach((family, ended) -> {
            var endedOn = LocalDate.parse(ended);
            var last = practice.term(PracticeRule.PAST_FAMILY_READ, endedOn).endAfter(endedOn);
            if (!last.isBefore(LocalDate.now(clock))) {
                past.put(family, last);
            }
        });
        return past;
    }

    private Map<UUID, Instant> inEmergency(ResultSet row) throws SQLException {
        var open = new HashMap<UUID, Instant>();
        pairs(row, "in_emergency").forEach((family, moment) -> {
            var closesAt = OffsetDateTime.parse(moment).toInstant();
            if (closesAt.isAfter(clock.instant())) {
                open.put(family, closesAt);
            }
        });
        return open;
    }

    private static Map<UUID, String> pairs(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(pair -> pair.split(" "))
                .collect(Collectors.toMap(
                        pair -> UUID.fromString(pair[0]),
                        pair -> pair[1],
                        (one, other) -> other.compareTo(one) > 0 ? other : one));
    }
}
