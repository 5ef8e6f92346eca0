package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The tables of meetings of groups and of attendance. */
@Component
class MeetingRows {
    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MeetingView> of(GroupId group) {
        return meetings("where m.group_id = ? order by m.held_on desc", group.id());
    }

    Optional<MeetingView> on(GroupId group, LocalDate day) {
        return meetings("where m.group_id = ? and m.held_on = ?", group.id(), day).stream()
                .findFirst();
    }

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
}
