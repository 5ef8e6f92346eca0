package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** Letters by which families are assigned. */
@Service
@Transactional(readOnly = true)
public class AssignmentLetters {
    private static final Logger log = LoggerFactory.getLogger(AssignmentLetters.class);

    private final AssignmentHistory history;
    private final Cases cases;
    private final Workers workers;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentLetters(AssignmentHistory history, Cases cases, Workers workers, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.cases = cases;
        this.workers = workers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A letter as it is printed.
     *
     * @param dated its day in Polish words
     */
    public record Sheet(CaseView family, String number, String dated, String addressee, String text) {}

    /**
     * The letter of an assignment; who opened it is in the log.
     *
     * @throws NotFound if the family has no such assignment or is not hers to see, or the assignment is older than letters
     */
    public Sheet of(CaseId family, AssignmentId id, Viewer viewer) {
        var seen = cases.visible(family, viewer);
        var assignment = history.of(family).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment", id));
        var number = assignment.letterNumber();
        if (number == null) {
            throw new NotFound("letter of assignment", id);
        }
        log.info("The letter of assignment {} was opened by worker {}", id, viewer.worker());
        var letter = new AssignmentLetter(
                assignment,
                LocalDate.ofInstant(assignment.assignedAt(), clock.getZone()),
                seen,
                workers.worker(seen.socialWorker()),
                families(assignment));
        return new Sheet(seen, number, letter.dated(), assignment.assistantName(), letter.text());
    }

    /** How many families the assistant had the moment she was given this one; those given with it count, too. */
    private int families(AssignmentView assignment) {
        return jdbc.sql("""
                        select count(*)
                          from assignment a
                          join assignment given on given.id = :id and a.assistant_id = given.assistant_id
                         where a.assigned_at <= given.assigned_at
                           and (a.ended_on is null
                                or coalesce(a.ended_at, a.ended_on::timestamptz) > given.assigned_at)""")
                .param("id", assignment.id().id())
                .query(Integer.class)
                .single();
    }
}
