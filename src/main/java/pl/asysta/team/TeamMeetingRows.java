package pl.asysta.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.WorkerId;

/** The tables of meetings, of who is invited to them and of who came. */
@Component
class TeamMeetingRows {
    private static final String MEETING = """
            select m.*, (select count(*) from team_item i where i.meeting_id = m.id and i.withdrawn_at is null) as items
              from team_meeting m\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamMeetingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to come and those whose minutes are not closed, the next first. */
    List<TeamMeetingView> ahead() {
        return meetings("where m.closed_at is null and m.called_off_at is null order by m.held_on, m.held_at limit 50");
    }

    /** Those that are over, the latest first. */
    List<TeamMeetingView> past() {
        return meetings(
                "where m.closed_at is not null or m.called_off_at is not null order by m.held_on desc, m.held_at desc limit 50");
    }

    Optional<TeamMeetingView> find(TeamMeetingId id) {
        return meetings("where m.id = ?", id.id()).stream().findFirst();
    }

    /** The meeting, and nobody else writes to it until the transaction ends. */
    TeamMeetingView hold(TeamMeetingId id) {
        jdbc.sql("select id from team_meeting where id = ? for update")
                .param(id.id())
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new NotFound("team meeting", id));
    }

    /** The earliest meeting before this moment whose minutes are not closed. */
    Optional<LocalDate> openBefore(LocalDateTime moment) {
        return ahead().stream()
                .filter(meeting -> meeting.isBefore(moment))
                .findFirst()
                .map(meeting -> meeting.plan().heldOn());
    }

    boolean isTaken(MeetingPlan plan, @Nullable TeamMeetingId by) {
        return ahead().stream()
                .anyMatch(meeting -> meeting.plan().begins().equals(plan.begins())
                        && !meeting.id().equals(by));
    }

    UUID add(MeetingPlan plan, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into team_meeting (id, held_on, held_at, place, planned_by, planned_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, plan.heldOn(), plan.heldAt(), plan.place(), by.id(), at)
                .update();
        return id;
    }

    void move(TeamMeetingId id, MeetingPlan plan) {
        jdbc.sql("update team_meeting set version = version + 1, held_on = ?, held_at = ?, place = ? where id = ?")
                .params(plan.heldOn(), plan.heldAt(), plan.place(), id.id())
                .update();
    }

    void callOff(TeamMeetingId id, String because, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update team_meeting set version = version + 1, called_off_because = ?, called_off_by = ?,
                               called_off_at = ? where id = ?""").params(because, by.id(), at, id.id()).update();
    }

    /** Minutes of the meeting as a whole. */
    void minute(WriteMinutes command, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update team_meeting set version = version + 1, minutes = :minutes, minuted_by = :by, minuted_at = :at
                         where id = :id""")
                .param("minutes", command.minutes())
                .param("by", by.id())
                .param("at", at)
                .param("id", command.meeting().id())
                .update();
    }

    /** Somebody has begun to write minutes; whoever did so before stays. */
    void begin(TeamMeetingId id, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update team_meeting set minuted_by = ?, minuted_at = ? where id = ? and minuted_at is null")
                .params(by.id(), at, id.id())
                .update();
    }

    void close(TeamMeetingId id, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update team_meeting set version = version + 1, closed_by = ?, closed_at = ? where id = ?")
                .params(by.id(), at, id.id())
                .update();
    }

    /** Members of that day and whoever was invited. */
    List<Seat> seats(TeamMeetingId id) {
        return jdbc.sql("""
                        select p.id, true as member, p.worker_id, w.first_name || ' ' || w.last_name as name, p.duty, p.chair,
                               w.last_name, exists (select from team_attendance a
                                                     where a.meeting_id = m.id and a.member_id = p.id) as present
                          from team_meeting m
                          join team_member p on m.held_on between p.starts_on and coalesce(p.ends_on, 'infinity')
                          join worker w on w.id = p.worker_id
                         where m.id = :id
                        union all
                        select i.id, false, i.worker_id, coalesce(w.first_name || ' ' || w.last_name, i.guest),
                               coalesce(w.title, i.institution), false, coalesce(w.last_name, i.guest),
                               exists (select from team_attendance a where a.invitation_id = i.id)
                          from team_invitation i left join worker w on w.id = i.worker_id
                         where i.meeting_id = :id
                         order by member desc, chair desc, last_name, name, id""")
                .param("id", id.id())
                .query((row, n) -> new Seat(
                        row.getObject("id", UUID.class),
                        row.getBoolean("member"),
                        worker(row, "worker_id"),
                        row.getString("name"),
                        row.getString("duty"),
                        row.getBoolean("chair"),
                        row.getBoolean("present")))
                .list();
    }

    UUID invite(InviteToMeeting command, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        var worker = command.worker();
        jdbc.sql("""
                        insert into team_invitation (id, meeting_id, worker_id, guest, institution, invited_by, invited_at)
                        values (:id, :meeting, :worker, :guest, :institution, :by, :at)""")
                .param("id", id)
                .param("meeting", command.meeting().id())
                .param("worker", worker == null ? null : worker.id())
                .param("guest", command.guest())
                .param("institution", command.institution())
                .param("by", by.id())
                .param("at", at)
                .update();
        return id;
    }

    void takeBack(TeamMeetingId meeting, UUID invitation) {
        jdbc.sql("delete from team_invitation where meeting_id = ? and id = ?")
                .params(meeting.id(), invitation)
                .update();
    }

    /** Exactly these came. */
    void attend(TeamMeetingId meeting, Collection<Seat> seats, Set<UUID> present) {
        jdbc.sql("delete from team_attendance where meeting_id = ?")
                .param(meeting.id())
                .update();
        attend("member_id", meeting, seats.stream().filter(Seat::member), present);
        attend("invitation_id", meeting, seats.stream().filter(seat -> !seat.member()), present);
    }

    private void attend(String column, TeamMeetingId meeting, Stream<Seat> seats, Set<UUID> present) {
        jdbc.sql("insert into team_attendance (meeting_id, " + column + ") select :meeting, unnest(:present)")
                .param("meeting", meeting.id())
                .param("present", seats.map(Seat::id).filter(present::contains).toArray(UUID[]::new))
                .update();
    }

    private List<TeamMeetingView> meetings(String which, Object... keys) {
        var now = LocalDateTime.now(clock);
        return jdbc.sql(MEETING + which)
                .params(keys)
                .query((row, n) -> meeting(row, now))
                .list();
    }

    private TeamMeetingView meeting(ResultSet row, LocalDateTime now) throws SQLException {
        var plan = new MeetingPlan(
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_at", LocalTime.class),
                row.getString("place"));
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new TeamMeetingView(
                new TeamMeetingId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                plan,
                !plan.begins().isAfter(now),
                row.getString("called_off_because"),
                row.getString("minutes"),
                row.getObject("minuted_at") != null,
                closedAt == null
                        ? null
                        : closedAt.atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.getInt("items"));
    }

    private static @Nullable WorkerId worker(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new WorkerId(id);
    }
}
