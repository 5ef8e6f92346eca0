package pl.asysta.groupactivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The tables of groups, enrolments, meetings and attendance. */
@Component
class GroupRows {
    private static final String GROUP = """
            select g.*, (select count(*) from group_enrolment e where e.group_id = g.id and e.left_on is null) as enrolled
              from group_activity g\s""";

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

    GroupRows(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Those that run on this day first, each part by name. */
    List<GroupView> groups(LocalDate today) {
        return jdbc.sql(GROUP + "order by coalesce(g.ends_on < :today, false), g.name, g.id")
                .param("today", today)
                .query((row, n) -> group(row))
                .list();
    }

    Optional<GroupView> find(GroupId id) {
        return jdbc.sql(GROUP + "where g.id = :id")
                .param("id", id.id())
                .query((row, n) -> group(row))
                .optional();
    }

    /** The group, and nobody else writes to it until the transaction ends. */
    GroupView hold(GroupId id) {
        jdbc.sql("select id from group_activity where id = ? for update")
                .param(id.id())
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new NotFound("group", id));
    }

    UUID add(GroupDetails group, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        write("""
                        insert into group_activity
                            (id, kind, name, leader, place, held_when, starts_on, ends_on, recorded_by, recorded_at)
                        values (:id, :kind, :name, :leader, :place, :heldWhen, :startsOn, :endsOn, :by, :at)""", id, group, by, at);
        return id;
    }

    void correct(GroupId id, GroupDetails group, WorkerId by, OffsetDateTime at) {
        write("""
                        update group_activity
                           set version = version + 1, kind = :kind, name = :name, leader = :leader, place = :place,
                               held_when = :heldWhen, starts_on = :startsOn, ends_on = :endsOn, recorded_by = :by,
                               recorded_at = :at
                         where id = :id""", id.id(), group, by, at);
    }

    private void write(String statement, UUID id, GroupDetails group, WorkerId by, OffsetDateTime at) {
        jdbc.sql(statement)
                .param("id", id)
                .param("kind", group.kind().name())
                .param("name", group.name())
                .param("leader", group.leader())
                .param("place", group.place())
                .param("heldWhen", group.heldWhen())
                .param("startsOn", group.startsOn())
                .param("endsOn", group.endsOn())
                .param("by", by.id())
                .param("at", at)
                .update();
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

    List<MeetingView> meetings(GroupId group) {
        return meetings("where m.group_id = ? order by m.held_on desc", group.id());
    }

    Optional<MeetingView> meeting(GroupId group, LocalDate day) {
        return meetings("where m.group_id = ? and m.held_on = ?", group.id(), day).stream()
                .findFirst();
    }

    /** Everything on record of a group lies between these days; nothing while there is none. */
    Optional<Span> span(GroupId group) {
        return jdbc.sql("""
                        select min(day) as first, max(day) as last
                          from (select enrolled_on as day from group_enrolment where group_id = :group
                                union all select held_on from group_meeting where group_id = :group) d
                        having count(*) > 0""")
                .param("group", group.id())
                .query((row, n) ->
                        new Span(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .optional();
    }

    record Span(LocalDate first, LocalDate last) {}

    UUID add(RecordMeeting meeting, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into group_meeting (id, group_id, held_on, topic, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, meeting.group().id(), meeting.heldOn(), meeting.topic(), by.id(), at)
                .update();
        return id;
    }

    void correct(UUID meeting, String topic, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update group_meeting set version = version + 1, topic = ?, recorded_by = ?, recorded_at = ?
                         where id = ?""").params(topic, by.id(), at, meeting).update();
    }

    /** Of these enrolments, exactly those present were there; of nobody else anything changes. */
    void attend(UUID meeting, Set<UUID> among, Set<UUID> present) {
        jdbc.sql("delete from group_attendance where meeting_id = :meeting and enrolment_id = any(:among)")
                .param("meeting", meeting)
                .param("among", among.toArray(UUID[]::new))
                .update();
        jdbc.sql("insert into group_attendance (meeting_id, enrolment_id) select :meeting, unnest(:present)")
                .param("meeting", meeting)
                .param("present", present.toArray(UUID[]::new))
                .update();
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

    private List<MeetingView> meetings(String which, Object... keys) {
        return jdbc.sql("""
                        select m.id, m.version, m.held_on, m.topic,
                               array(select enrolment_id from group_attendance a where a.meeting_id = m.id) as present
                          from group_meeting m\s""" + which)
                .params(keys)
                .query((row, n) -> new MeetingView(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("topic"),
                        new HashSet<>(List.of((UUID[]) row.getArray("present").getArray()))))
                .list();
    }

    private static GroupView group(ResultSet row) throws SQLException {
        return new GroupView(
                new GroupId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new GroupDetails(
                        GroupKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("leader"),
                        row.getString("place"),
                        row.getString("held_when"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                row.getInt("enrolled"));
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
