package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The visits that were, for the calendar; whoever asks has looked who may. They go with the family, like those to come. */
@Service
@Transactional(readOnly = true)
public class HeldVisits {
    private final JdbcClient jdbc;

    HeldVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A visit of which there is an entry.
     *
     * @param label how the family is called
     * @param missed nobody was there
     */
    public record Held(
            CaseId family,
            EntryId entry,
            String label,
            LocalDate day,
            @Nullable LocalTime hour,
            boolean missed) {}

    /** Those of these days with families of these assistants, both days inclusive, in the order of time. */
    public List<Held> between(Collection<WorkerId> assistants, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select e.id, e.case_id, e.held_on, e.started_at, e.kind = 'MISSED' as missed, c.label
                          from work_card_entry e join family_case c on c.id = e.case_id
                         where c.stage <> 'CLOSED' and c.assistant_id = any(:assistants)
                           and e.held_on between :first and :last and (e.kind in %s or e.kind = 'MISSED')
                         order by e.held_on, e.started_at nulls last, e.id""".formatted(VisitKind.FACE_TO_FACE_NAMES))
                .param("assistants", assistants.stream().map(WorkerId::id).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Held(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new EntryId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("started_at", LocalTime.class),
                        row.getBoolean("missed")))
                .list();
    }
}
