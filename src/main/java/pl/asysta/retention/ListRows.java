package pl.asysta.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The table of lists of disposal. */
@Component
class ListRows {
    private static final String LISTS = """
            select l.*, d.first_name || ' ' || d.last_name as drawn_name, a.first_name || ' ' || a.last_name as approved_name,
                   w.first_name || ' ' || w.last_name as withdrawn_name
              from disposal_list l
              join worker d on d.id = l.drawn_by
              left join worker a on a.id = l.approved_by
              left join worker w on w.id = l.withdrawn_by
            """;

    private final JdbcClient jdbc;
    private final ListedFiles files;

    ListRows(JdbcClient jdbc, ListedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** All of them, the latest first. */
    List<DisposalList> all() {
        var onLists = files.onLists();
        return jdbc.sql(LISTS + " order by l.year desc, l.nth desc")
                .query((row, n) -> list(row, list -> onLists.getOrDefault(list, List.of())))
                .list();
    }

    Optional<DisposalList> one(UUID list) {
        return jdbc.sql(LISTS + " where l.id = ?")
                .param(list)
                .query((row, n) -> list(row, files::of))
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<DisposalList> locked(UUID list) {
        return jdbc.sql(LISTS + " where l.id = ? for update of l")
                .param(list)
                .query((row, n) -> list(row, files::of))
                .optional();
    }

    Optional<String> record(UUID list) {
        return jdbc.sql("""
                        select (to_jsonb(l) || jsonb_build_object('files', f.files))::text
                          from disposal_list l
                          cross join lateral (select jsonb_agg(to_jsonb(i) - 'disposed_at' order by i.number) as files
                                                from disposal_item i where i.list_id = l.id and i.disposed_at is not null) f
                         where l.id = ? and f.files is not null""").param(list).query(String.class).optional();
    }

    /** The next list of this year; of two at the same moment one is refused. */
    UUID add(int year, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into disposal_list (id, year, nth, drawn_by, drawn_at)
                        select :id, :year, coalesce(max(nth), 0) + 1, :by, :at from disposal_list where year = :year""")
                .param("id", id)
                .param("year", year)
                .param("by", by.id())
                .param("at", at)
                .update();
        return id;
    }

    void answer(UUID list, ArchiveAnswer answer, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update disposal_list set consent_number = ?, consent_on = ?, opinion_number = ?, opinion_on = ?,
                               answered_by = ?, answered_at = ? where id = ?""")
                .param(answer.consentNumber())
                .param(answer.consentOn())
                .param(answer.opinionNumber())
                .param(answer.opinionOn())
                .param(by.id())
                .param(at)
                .param(list)
                .update();
    }

    void approve(UUID list, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update disposal_list set approved_by = ?, approved_at = ? where id = ?")
                .params(by.id(), at, list)
                .update();
    }

    void withdraw(UUID list, String reason, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update disposal_list set withdrawn_reason = ?, withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(reason, by.id(), at, list)
                .update();
    }

    private static DisposalList list(ResultSet row, Function<UUID, List<ListedFile>> files) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var consent = row.getString("consent_number");
        return new DisposalList(
                id,
                row.getInt("nth") + "/" + row.getInt("year"),
                drawn(row),
                consent == null
                        ? null
                        : new ArchiveAnswer(
                                consent,
                                row.getObject("consent_on", LocalDate.class),
                                row.getString("opinion_number"),
                                row.getObject("opinion_on", LocalDate.class)),
                act(row, "approved"),
                act(row, "withdrawn"),
                row.getString("withdrawn_reason"),
                files.apply(id));
    }

    private static Act drawn(ResultSet row) throws SQLException {
        return new Act(
                new WorkerId(row.getObject("drawn_by", UUID.class)),
                row.getString("drawn_name"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Act act(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Act(
                        new WorkerId(row.getObject(what + "_by", UUID.class)),
                        row.getString(what + "_name"),
                        at.toInstant());
    }
}
