package pl.asysta.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The tables of notes: rows come to them and never change. */
@Component
class NoteRows {
    private static final String NOTE =
            "select id, held_on, channel, with_worker, words, written_by, written_at from case_note where case_id = :family and kind = :kind ";

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(WriteNote note, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into case_note (id, case_id, kind, held_on, channel, with_worker, words, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        note.family().id(),
                        note.kind().name(),
                        note.heldOn(),
                        note.channel().name(),
                        note.with().id(),
                        note.words(),
                        by.id(),
                        at)
                .update();
        return id;
    }

    UUID add(AddToNote addition, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into case_note_addition (id, note_id, words, written_by, written_at) values (?, ?, ?, ?, ?)")
                .params(id, addition.note().id(), addition.words(), by.id(), at)
                .update();
        return id;
    }

    List<NoteView> latest(CaseId family, NoteKind kind, int limit, int offset) {
        return withAdditions(jdbc.sql(NOTE + "order by held_on desc, written_at desc, id limit :limit offset :offset")
                .param("family", family.id())
                .param("kind", kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> note(row))
                .list());
    }

    List<LatestNote> latest(CaseId family, int limit) {
        return jdbc.sql("""
                        select kind, held_on, channel, with_worker, words, written_by, written_at from case_note
                         where case_id = :family order by held_on desc, written_at desc, id limit :limit""")
                .param("family", family.id())
                .param("limit", limit)
                .query((row, i) -> new LatestNote(
                        NoteKind.valueOf(row.getString("kind")),
                        row.getObject("held_on", LocalDate.class),
                        NoteChannel.valueOf(row.getString("channel")),
                        worker(row, "with_worker"),
                        row.getString("words"),
                        worker(row, "written_by"),
                        instant(row, "written_at")))
                .list();
    }

    Optional<NoteView> find(CaseId family, NoteKind kind, NoteId id) {
        var found = jdbc.sql(NOTE + "and id = :id")
                .param("family", family.id())
                .param("kind", kind.name())
                .param("id", id.id())
                .query((row, i) -> note(row))
                .list();
        return withAdditions(found).stream().findFirst();
    }

    private List<NoteView> withAdditions(List<NoteView> notes) {
        var additions = additions(notes.stream().map(note -> note.id().id()).toArray(UUID[]::new));
        return notes.stream()
                .map(note -> note.with(additions.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private Map<NoteId, List<NoteView.Addition>> additions(UUID[] notes) {
        var found = new HashMap<NoteId, List<NoteView.Addition>>();
        jdbc.sql("select note_id, words, written_by, written_at from case_note_addition where note_id = any(:notes)"
                        + " order by written_at, id")
                .param("notes", notes)
                .query(row -> {
                    found.computeIfAbsent(new NoteId(row.getObject("note_id", UUID.class)), note -> new ArrayList<>())
                            .add(new NoteView.Addition(
                                    row.getString("words"), worker(row, "written_by"), instant(row, "written_at")));
                });
        return found;
    }

    private static NoteView note(ResultSet row) throws SQLException {
        return new NoteView(
                new NoteId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                NoteChannel.valueOf(row.getString("channel")),
                worker(row, "with_worker"),
                row.getString("words"),
                worker(row, "written_by"),
                instant(row, "written_at"),
                List.of());
    }

    private static WorkerId worker(ResultSet row, String column) throws SQLException {
        return new WorkerId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
