package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.AssistantTask;

/**
 * The papers that tell of an assistant's work, made of the entries of work cards and of nothing else: a family's card of a
 * month, the assistant's day and her month. Work with a family that the reader may not see counts, without its name.
 */
@Service
@Transactional(readOnly = true)
public class WorkJournal {
    private final EntryRows rows;
    private final Cases cases;
    private final JdbcClient jdbc;

    WorkJournal(EntryRows rows, Cases cases, JdbcClient jdbc) {
        this.rows = rows;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /**
     * A meeting of the day.
     *
     * @param label how the family is called, or null for a family that is not the reader's to see
     */
    public record Line(EntryView entry, @Nullable String label) {}

    /** A family's entries of a month, in the order of time; whoever asks has looked who may. */
    public List<EntryView> card(CaseId family, YearMonth month) {
        return rows.of(family, month.atDay(1), month.atEndOfMonth());
    }

    /** A family's entries between two days, both inclusive, in the order of time; whoever asks has looked who may. */
    public List<EntryView> between(CaseId family, LocalDate first, LocalDate last) {
        return rows.of(family, first, last);
    }

    /** What an assistant did on a day, in the order of time. */
    public List<Line> day(WorkerId assistant, LocalDate day, Viewer reader) {
        var entries = rows.of(assistant, day);
        var labels = cases.labels(entries.stream().map(EntryView::family).toList(), reader);
        return entries.stream()
                .map(entry -> new Line(entry, labels.get(entry.family())))
                .toList();
    }

    /** An assistant's month: every family she had or met in it, by name. */
    public MonthOfWork month(WorkerId assistant, YearMonth month, Viewer reader) {
        var families = jdbc.sql("""
                        with hers as (
                            select case_id from assignment
                             where assistant_id = :assistant and started_on <= :last
                               and coalesce(ended_on, 'infinity') >= :first
                            union
                            select case_id from work_card_entry
                             where assistant_id = :assistant and held_on between :first and :last)
                        select c.id,
                               exists (select from assignment a where a.case_id = c.id and a.assistant_id = :assistant
                                          and a.started_on between :first and :last) as begun,
                               exists (select from assignment a where a.case_id = c.id and a.assistant_id = :assistant
                                          and a.ended_on between :first and :last) as ended,
                               (select count(*) from work_plan p where p.case_id = c.id and p.agreed_by = :assistant
                                   and p.answered_on between :first and :last) as plans,
                               count(*) filter (where e.kind in %s) as met,
                               count(*) filter (where e.kind = 'PHONE') as phone,
                               count(*) filter (where e.kind = 'INSTITUTION') as institution,
                               count(*) filter (where e.kind = 'INTERVENTION') as intervention,
                               count(*) filter (where e.kind = 'MISSED') as missed,
                               coalesce(sum(e.minutes), 0) as minutes
                          from hers h join family_case c on c.id = h.case_id
                          left join work_card_entry e on e.case_id = c.id and e.assistant_id = :assistant
                                                     and e.held_on between :first and :last
                         group by c.id
                         order by c.label, c.id""".formatted(VisitKind.FACE_TO_FACE_NAMES))
                .param("assistant", assistant.id())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, n) -> new Counted(new CaseId(row.getObject("id", UUID.class)), family(row)))
                .list();
        var labels = cases.labels(families.stream().map(Counted::family).toList(), reader);
        return new MonthOfWork(
                families.stream()
                        .map(one -> one.work().called(labels.get(one.family())))
                        .sorted(Comparator.comparing((MonthOfWork.Family one) -> one.label() == null))
                        .toList(),
                tasks(assistant, month));
    }

    private List<MonthOfWork.Task> tasks(WorkerId assistant, YearMonth month) {
        return jdbc
                .sql("""
                        select t.task, count(*) as meetings
                          from work_card_entry e join work_card_task t on t.entry_id = e.id
                         where e.assistant_id = ? and e.held_on between ? and ?
                         group by t.task""")
                .params(assistant.id(), month.atDay(1), month.atEndOfMonth())
                .query((row, n) ->
                        new MonthOfWork.Task(AssistantTask.valueOf(row.getString("task")), row.getInt("meetings")))
                .list()
                .stream()
                .sorted(Comparator.comparing(MonthOfWork.Task::task))
                .toList();
    }

    private record Counted(CaseId family, MonthOfWork.Family work) {}

    private static MonthOfWork.Family family(ResultSet row) throws SQLException {
        return new MonthOfWork.Family(
                null,
                row.getBoolean("begun"),
                row.getBoolean("ended"),
                row.getInt("plans"),
                new MonthOfWork.Meetings(
                        row.getInt("met"),
                        row.getInt("phone"),
                        row.getInt("institution"),
                        row.getInt("intervention"),
                        row.getInt("missed"),
                        row.getInt("minutes")));
    }
}
