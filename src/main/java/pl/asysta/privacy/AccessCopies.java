package pl.asysta.privacy;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The tables of what was chosen about passages, and of what left. */
@Component
class AccessCopies {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessCopies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Choice> choices(AccessRequestId request) {
        return jdbc.sql("select passage, read_as, verdict, words from data_access_choice where request_id = ?")
                .param(request.id())
                .query((row, i) -> new Choice(
                        row.getString("passage"),
                        row.getString("read_as"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("words").lines().toList()))
                .list();
    }

    void keep(AccessRequestId request, Choice choice, WorkerId by) {
        jdbc.sql("""
                        insert into data_access_choice (request_id, passage, read_as, verdict, words, chosen_by, chosen_at)
                        values (:request, :passage, :readAs, :verdict, :words, :by, :at)
                        on conflict (request_id, passage) do update
                           set read_as = excluded.read_as, verdict = excluded.verdict, words = excluded.words,
                               chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at""")
                .param("request", request.id())
                .param("passage", choice.passage())
                .param("readAs", choice.readAs())
                .param("verdict", choice.verdict().name())
                .param("words", String.join("\n", choice.words()))
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void freeze(AccessRequestId request, List<CheckedPassage> passages) {
        for (int position = 0; position < passages.size(); position++) {
            var one = passages.get(position);
            jdbc.sql("""
                            insert into data_access_copy (request_id, position, part, field, on_day, text)
                            values (:request, :position, :part, :field, :on, :text)""")
                    .param("request", request.id())
                    .param("position", position)
                    .param("part", one.passage().part().name())
                    .param("field", one.passage().field())
                    .param("on", one.passage().on(), Types.DATE)
                    .param("text", one.leaves(), Types.VARCHAR)
                    .update();
        }
    }

    List<CopiedPassage> of(AccessRequestId request) {
        return jdbc.sql("select part, field, on_day, text from data_access_copy where request_id = ? order by position")
                .param(request.id())
                .query((row, i) -> new CopiedPassage(
                        AccessPart.valueOf(row.getString("part")),
                        row.getString("field"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("text")))
                .list();
    }
}
