package pl.asysta.groupactivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.WorkerId;

/** The table of groups. */
@Component
class GroupRows {
    private static final String GROUP = """
            select g.*, (select count(*) from group_enrolment e where e.group_id = g.id and e.left_on is null) as enrolled
              from group_activity g\s""";

    private final JdbcClient jdbc;

    GroupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
