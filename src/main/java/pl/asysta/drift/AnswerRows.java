package pl.asysta.drift;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** Reads and writes the answers to signals. */
@Component
class AnswerRows {
    private static final String NOTES = """
            select a.*, c.label, g.title, coalesce(c.assistant_id, a.answered_by) as assistant_id,
                   w.first_name || ' ' || w.last_name as assistant, b.first_name || ' ' || b.last_name as answered_by_name,
                   t.first_name || ' ' || t.last_name as talked_by_name
              from drift_answer a
              join family_case c on c.id = a.case_id
              join worker w on w.id = coalesce(c.assistant_id, a.answered_by)
              join worker b on b.id = a.answered_by
              left join worker t on t.id = a.talked_by
              left join work_plan_goal g on g.id = a.goal_id
             where""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every answer about a family, the latest first. */
    List<TalkNote> of(CaseId family) {
        return read("a.case_id = :family order by a.answered_at desc, a.id", Map.of("family", family.id()));
    }

    /** The notes that nobody has talked about yet, by assistant, those of longest ago first. */
    List<TalkNote> open() {
        return read("a.talked_at is null order by assistant, assistant_id, a.answered_at, a.id", Map.of());
    }

    /** The same about the families with which these assistants work. */
    List<TalkNote> open(Collection<WorkerId> assistants) {
        return read(
                "a.talked_at is null and c.assistant_id = any(:assistants) order by assistant, assistant_id, a.answered_at, a.id",
                Map.of("assistants", assistants.stream().map(WorkerId::id).toArray(UUID[]::new)));
    }

    Optional<TalkNote> find(TalkId note) {
        return read("a.id = :note", Map.of("note", note.id())).stream().findFirst();
    }

    /** The answer to this very signal. */
    Optional<TalkNote> find(AnswerSignal command) {
        return jdbc.sql(NOTES + " a.case_id = :family and a.kind = :kind and a.occurrence = :occurrence"
                        + " and a.goal_id is not distinct from cast(:goal as uuid)")
                .param("family", command.family().id())
                .param("kind", command.signal().kind().name())
                .param("occurrence", command.occurrence())
                .param("goal", command.signal().goal())
                .query((row, n) -> note(row))
                .optional();
    }

    /** The same note, which nobody else marks meanwhile. */
    Optional<TalkNote> hold(TalkId note) {
        jdbc.sql("select id from drift_answer where id = ? for update")
                .param(note.id())
                .query(UUID.class)
                .optional();
        return find(note);
    }

    void add(AnswerSignal command, LocalDate since, WorkerId by) {
        jdbc.sql("""
                        insert into drift_answer (id, case_id, kind, goal_id, occurrence, since_on, words, answered_by, answered_at)
                        values (:id, :family, :kind, cast(:goal as uuid), :occurrence, :since, :words, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("family", command.family().id())
                .param("kind", command.signal().kind().name())
                .param("goal", command.signal().goal())
                .param("occurrence", command.occurrence())
                .param("since", since)
                .param("words", command.words())
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void talked(MarkTalked command, WorkerId by) {
        jdbc.sql("""
                        update drift_answer set talked_on = :on, conclusion = :conclusion, talked_by = :by, talked_at = :at
                         where id = :note""")
                .param("on", command.on())
                .param("conclusion", command.conclusion())
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .param("note", command.note().id())
                .update();
    }

    private List<TalkNote> read(String which, Map<String, Object> values) {
        return jdbc.sql(NOTES + " " + which)
                .params(values)
                .query((row, n) -> note(row))
                .list();
    }

    private static TalkNote note(ResultSet row) throws SQLException {
        return new TalkNote(
                new TalkId(requireNonNull(row.getObject("id", UUID.class))),
                new CaseId(requireNonNull(row.getObject("case_id", UUID.class))),
                requireNonNull(row.getString("label")),
                new WorkerId(requireNonNull(row.getObject("assistant_id", UUID.class))),
                requireNonNull(row.getString("assistant")),
                SignalKind.valueOf(row.getString("kind")),
                row.getString("title"),
                requireNonNull(row.getObject("since_on", LocalDate.class)),
                requireNonNull(row.getString("words")),
                requireNonNull(row.getString("answered_by_name")),
                at(row, "answered_at"),
                talk(row));
    }

    private static TalkNote.@Nullable Talk talk(ResultSet row) throws SQLException {
        var on = row.getObject("talked_on", LocalDate.class);
        return on == null
                ? null
                : new TalkNote.Talk(
                        on,
                        row.getString("conclusion"),
                        requireNonNull(row.getString("talked_by_name")),
                        at(row, "talked_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
