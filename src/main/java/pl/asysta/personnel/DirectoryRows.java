package pl.asysta.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/** Reads the directory, in one statement for its people and one for their duties. */
final class DirectoryRows {
    private static final String PEOPLE = """
            select w.id, w.first_name, w.last_name, w.title, g.grade,
                   p.building, p.floor, p.room, p.office_phone, p.mobile_phone, p.working_hours
              from worker w
              left join workplace p on p.worker_id = w.id
              left join assistant_grade g
                on g.worker_id = w.id and :today between g.first_day and coalesce(g.last_day, 'infinity')
             where w.enabled and %s
             order by w.last_name, w.first_name, w.id limit :most""";

    private static final String MATCHING = """
            (:text = ''
             or position(lower(:text) in lower(w.first_name || ' ' || w.last_name || ' ' || w.title || ' '
                                               || coalesce(p.room, ''))) > 0
             or :digits <> '' and position(:digits in coalesce(p.office_phone, '') || ' ' || coalesce(p.mobile_phone, '')) > 0)""";

    private DirectoryRows() {}

    static List<DirectoryEntry> matching(String text, LocalDate today, int most, JdbcClient jdbc) {
        boolean number = text.matches("[\\d\\s+-]{3,}");
        return jdbc.sql(PEOPLE.formatted(MATCHING))
                .param("text", text)
                .param("digits", number ? text.replaceAll("\\D", "") : "")
                .param("today", today)
                .param("most", most)
                .query((row, i) -> entry(row))
                .list();
    }

    static List<DirectoryEntry> of(Role role, LocalDate today, int most, JdbcClient jdbc) {
        return jdbc.sql(PEOPLE.formatted("w.role = :role"))
                .param("role", role.name())
                .param("today", today)
                .param("most", most)
                .query((row, i) -> entry(row))
                .list();
    }

    static Optional<DirectoryEntry> of(WorkerId worker, LocalDate today, JdbcClient jdbc) {
        return jdbc.sql(PEOPLE.formatted("w.id = :worker"))
                .param("worker", worker.id())
                .param("today", today)
                .param("most", 1)
                .query((row, i) -> entry(row))
                .optional();
    }

    static Map<WorkerId, List<DutyHours>> duties(UUID[] workers, JdbcClient jdbc) {
        var found = new HashMap<WorkerId, List<DutyHours>>();
        jdbc.sql("select worker_id, weekday, starts, ends, room from duty_hours where worker_id = any(:workers)"
                        + " order by starts")
                .param("workers", workers)
                .query(row -> {
                    found.computeIfAbsent(
                                    new WorkerId(row.getObject("worker_id", UUID.class)), worker -> new ArrayList<>())
                            .add(new DutyHours(
                                    DayOfWeek.valueOf(row.getString("weekday")),
                                    row.getObject("starts", LocalTime.class),
                                    row.getObject("ends", LocalTime.class),
                                    row.getString("room")));
                });
        found.values().forEach(duties -> duties.sort(Comparator.comparing(DutyHours::weekday)));
        return found;
    }

    private static DirectoryEntry entry(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        return new DirectoryEntry(
                new WorkerId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getString("title"),
                grade == null ? null : AssistantGrade.valueOf(grade),
                new Contact(
                        row.getString("building"),
                        row.getString("floor"),
                        row.getString("room"),
                        phone(row.getString("office_phone")),
                        phone(row.getString("mobile_phone")),
                        row.getString("working_hours")),
                List.of(),
                null);
    }

    private static @Nullable WorkPhone phone(@Nullable String address) {
        return address == null ? null : new WorkPhone(address);
    }
}
