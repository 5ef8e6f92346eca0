package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;

/** Questions about entries of work cards that wait for somebody: for an answer, or to be settled once there is one. */
@Service
@Transactional(readOnly = true)
public class OpenQuestions {
    /** So many stand on a desk, those that have waited longest. */
    private static final int MOST = 20;

    private static final String OPEN = """
            select q.entry_id, e.case_id, c.label, q.words, q.answer, coalesce(q.answered_at, q.asked_at) as since,
                   w.first_name || ' ' || w.last_name as who
              from work_card_question q
              join work_card_entry e on e.id = q.entry_id
              join family_case c on c.id = e.case_id
              join worker w on w.id = coalesce(q.answered_by, q.asked_by)
             where q.settled_at is null
            """;

    private static final String LONGEST_FIRST = " order by since, q.id limit " + MOST;

    private final Cases cases;
    private final JdbcClient jdbc;

    OpenQuestions(Cases cases, JdbcClient jdbc) {
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /**
     * A question that waits.
     *
     * @param label how the family is called
     * @param answer of the assistant, or null while it waits for her
     * @param who asked, or once there is an answer, who answered
     * @param since when
     */
    public record Open(
            CaseId family,
            EntryId entry,
            String label,
            String words,
            @Nullable String answer,
            String who,
            Instant since) {
        /** Whether it waits for an answer. */
        public boolean isUnanswered() {
            return answer == null;
        }
    }

    /** Those that an assistant is to answer, about her families and those of whom she stands in for. */
    public List<Open> toAnswer(Viewer assistant) {
        return jdbc.sql(OPEN + " and q.answer is null and c.stage <> 'CLOSED' and c.assistant_id = any(?)"
                        + LONGEST_FIRST)
                .param(assistant.assistants().stream()
                        .map(worker -> worker.id())
                        .toArray(UUID[]::new))
                .query((row, n) -> open(row))
                .list();
    }

    /** Those that she asked and that have been answered, about families that she may still see. */
    public List<Open> answered(Viewer asker) {
        var all = jdbc.sql(OPEN + " and q.answer is not null and q.asked_by = ?" + LONGEST_FIRST)
                .param(asker.worker().id())
                .query((row, n) -> open(row))
                .list();
        var visible = cases.labels(all.stream().map(Open::family).toList(), asker);
        return all.stream().filter(one -> visible.containsKey(one.family())).toList();
    }

    /** Those about a family that the caller has already been allowed to see. */
    public List<Open> about(CaseId family) {
        return jdbc.sql(OPEN + " and e.case_id = ?" + LONGEST_FIRST)
                .param(family.id())
                .query((row, n) -> open(row))
                .list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new CaseId(row.getObject("case_id", UUID.class)),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("label"),
                row.getString("words"),
                row.getString("answer"),
                row.getString("who"),
                Objects.requireNonNull(EntryRows.instant(row, "since")));
    }
}
