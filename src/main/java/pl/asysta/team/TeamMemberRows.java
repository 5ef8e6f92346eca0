package pl.asysta.team;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The table of permanent members. */
@Component
class TeamMemberRows {
    private final JdbcClient jdbc;

    TeamMemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes who is in the team until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('family assistance team'))")
                .query((row, n) -> true)
                .list();
    }

    List<TeamMemberView> all(LocalDate today) {
        return jdbc.sql("""
                        select m.*, w.first_name || ' ' || w.last_name as name
                          from team_member m join worker w on w.id = m.worker_id
                         order by coalesce(m.ends_on < :today, false), not m.chair, w.last_name, w.first_name, m.starts_on desc""")
                .param("today", today)
                .query((row, n) -> new TeamMemberView(
                        row.getObject("id", UUID.class),
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        row.getString("duty"),
                        row.getBoolean("chair"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    List<Candidate> candidates() {
        return jdbc.sql("""
                        select id, first_name || ' ' || last_name || ', ' || title as name from worker
                         where role <> 'ADMINISTRATOR' and enabled order by last_name, first_name, id""")
                .query((row, n) -> new Candidate(row.getObject("id", UUID.class), false, row.getString("name")))
                .list();
    }

    UUID add(AddMember member, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into team_member (id, worker_id, duty, chair, starts_on, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, member.worker().id(), member.duty(), member.chair(), member.startsOn(), by.id(), at)
                .update();
        return id;
    }

    void end(UUID id, LocalDate on, WorkerId by) {
        jdbc.sql("update team_member set ends_on = ?, ended_by = ? where id = ?")
                .params(on, by.id(), id)
                .update();
    }

    /** The last meeting to which she came as this member. */
    Optional<LocalDate> lastAttended(UUID member) {
        return jdbc.sql("""
                        select m.held_on from team_attendance a join team_meeting m on m.id = a.meeting_id
                         where a.member_id = ? order by m.held_on desc limit 1""").param(member).query(LocalDate.class).optional();
    }
}
