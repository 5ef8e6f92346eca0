package pl.asysta.groupactivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The table of enrolments in groups; names of those whose families the reader may see. */
@Component
class EnrolmentRows {
    private static final String ENROLMENT = """
            select e.*, g.name, p.first_name || ' ' || p.last_name as person,
                   (select count(*) from group_attendance a where a.enrolment_id = e.id) as attended,
                   (select count(*) from group_meeting m
                     where m.group_id = e.group_id and m.held_on between e.enrolled_on and coalesce(e.left_on, 'infinity'))
                       as meetings
              from group_enrolment e
              join group_activity g on g.id = e.group_id
              join person p on p.id = e.person_id\s""";

    private final JdbcClient jdbc;
    private final Cases cases;

    EnrolmentRows(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    List<EnrolmentView> enrolled(GroupId group, Viewer reader) {
        return enrolments("where e.group_id = :key order by e.left_on is not null, person, e.id", group.id(), reader);
    }

    List<EnrolmentView> enrolled(CaseId family, Viewer reader) {
        return enrolments(
                "where e.case_id = :key order by e.left_on is not null, person, g.name, e.id", family.id(), reader);
    }

    /** Whether the person is in the group on this day or later. */
    boolean isEnrolled(EnrolPerson command) {
        return jdbc.sql("""
                        select exists (select from group_enrolment
                                        where group_id = ? and person_id = ? and coalesce(left_on, 'infinity') >= ?)""")
                .params(command.group().id(), command.person().id(), command.on())
                .query(Boolean.class)
                .single();
    }

    UUID enrol(EnrolPerson command, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into group_enrolment (id, group_id, case_id, person_id, enrolled_on, enrolled_by, enrolled_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        command.group().id(),
                        command.family().id(),
                        command.person().id(),
                        command.on(),
                        by.id(),
                        at)
                .update();
        return id;
    }

    void leave(LeaveGroup command, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update group_enrolment set left_on = ?, reason = ?, left_by = ?, left_at = ? where id = ?")
                .params(command.on(), command.reason(), by.id(), at, command.enrolment())
                .update();
    }

    /** The last meeting at which the person was, by this enrolment. */
    Optional<LocalDate> lastAttended(UUID enrolment) {
        return jdbc.sql("""
                        select m.held_on from group_attendance a join group_meeting m on m.id = a.meeting_id
                         where a.enrolment_id = ? order by m.held_on desc limit 1""").param(enrolment).query(LocalDate.class).optional();
    }

    private List<EnrolmentView> enrolments(String which, UUID key, Viewer reader) {
        var families = new ArrayList<CaseId>();
        var all = jdbc.sql(ENROLMENT + which)
                .param("key", key)
                .query((row, n) -> {
                    families.add(new CaseId(row.getObject("case_id", UUID.class)));
                    return enrolment(row);
                })
                .list();
        var labels = cases.labels(families, reader);
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).seenAs(labels.get(families.get(i))))
                .toList();
    }

    private static EnrolmentView enrolment(ResultSet row) throws SQLException {
        return new EnrolmentView(
                row.getObject("id", UUID.class),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                row.getString("person"),
                null,
                row.getObject("enrolled_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("reason"),
                row.getInt("attended"),
                row.getInt("meetings"));
    }
}
