package pl.asysta.visits;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.EntryView.Amendment;
import pl.asysta.visits.EntryView.Present;

/** What hangs on entries of work cards: who was there, tasks, agreements, amendments, questions. */
@Component
class EntryDetails {
    /** Agreements by the entry at which they were ticked. */
    private static final String TICKED =
            "(select done_entry as entry_id, position, id, what, who, due_on, done_on from work_card_agreement) t";

    private final JdbcClient jdbc;

    EntryDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same entries with what hangs on them. */
    List<EntryView> of(List<EntryView> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        var ids = entries.stream().map(entry -> entry.id().id()).toArray(UUID[]::new);
        var present = hanging("work_card_person", "person_id", ids, EntryDetails::present);
        var tasks = hanging("work_card_task", "task", ids, (row, n) -> AssistantTask.valueOf(row.getString("task")));
        var goals = hanging(
                "work_card_goal join work_plan_goal on id = goal_id",
                "position",
                ids,
                (row, n) -> new EntryView.Goal(row.getObject("goal_id", UUID.class), row.getString("title")));
        var actions = hanging(
                "work_card_action join work_plan_action on id = action_id",
                "goal_id, position",
                ids,
                (row, n) -> new EntryView.Action(
                        row.getObject("action_id", UUID.class), row.getString("what"), row.getBoolean("done")));
        var ticked = hanging(TICKED, "position, id", ids, EntryDetails::agreement);
        var agreements = hanging("work_card_agreement", "position", ids, EntryDetails::agreement);
        var amendments = hanging("work_card_amendment", "number", ids, EntryDetails::amendment);
        var questions = hanging("work_card_question", "asked_at, id", ids, EntryDetails::question);
        return entries.stream()
                .map(entry -> entry.with(new EntryView.Details(
                        present.getOrDefault(entry.id(), List.of()),
                        set(tasks.getOrDefault(entry.id(), List.of())),
                        goals.getOrDefault(entry.id(), List.of()),
                        actions.getOrDefault(entry.id(), List.of()),
                        agreements.getOrDefault(entry.id(), List.of()),
                        ticked.getOrDefault(entry.id(), List.of()),
                        amendments.getOrDefault(entry.id(), List.of()),
                        questions.getOrDefault(entry.id(), List.of()))))
                .toList();
    }

    /** What has been agreed with the family and is not done; the latest meeting first, twenty at most. */
    List<AgreementView> openAgreements(CaseId family) {
        return jdbc.sql("""
                        select a.* from work_card_agreement a join work_card_entry e on e.id = a.entry_id
                         where e.case_id = ? and a.done_on is null
                         order by e.held_on desc, e.recorded_at desc, a.position limit 20""").param(family.id()).query(EntryDetails::agreement).list();
    }

    /** Whether all of these were agreed with this family. */
    boolean areAgreedWith(CaseId family, Collection<UUID> agreements) {
        var ids = Set.copyOf(agreements);
        return jdbc.sql("""
                                select count(*) from work_card_agreement a join work_card_entry e on e.id = a.entry_id
                                 where e.case_id = ? and a.id = any(?)""")
                        .params(family.id(), ids.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                == ids.size();
    }

    private <T> Map<EntryId, List<T>> hanging(String table, String order, UUID[] ids, RowMapper<T> mapper) {
        var found = new HashMap<EntryId, List<T>>();
        jdbc.sql("select * from " + table + " where entry_id = any(:ids) order by " + order)
                .param("ids", ids)
                .query(row -> {
                    var entry = new EntryId(row.getObject("entry_id", UUID.class));
                    found.computeIfAbsent(entry, any -> new ArrayList<>()).add(requireNonNull(mapper.mapRow(row, 0)));
                });
        return found;
    }

    private static Set<AssistantTask> set(List<AssistantTask> tasks) {
        return tasks.isEmpty() ? EnumSet.noneOf(AssistantTask.class) : EnumSet.copyOf(tasks);
    }

    private static Present present(ResultSet row, int n) throws SQLException {
        return new Present(new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("alone"));
    }

    private static AgreementView agreement(ResultSet row, int n) throws SQLException {
        return new AgreementView(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("who"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    private static Amendment amendment(ResultSet row, int n) throws SQLException {
        return new Amendment(
                row.getInt("number"),
                row.getString("words"),
                row.getString("reason"),
                new WorkerId(row.getObject("amended_by", UUID.class)),
                requireNonNull(EntryRows.instant(row, "amended_at")));
    }

    private static EntryQuestion question(ResultSet row, int n) throws SQLException {
        return new EntryQuestion(
                row.getObject("id", UUID.class),
                row.getString("words"),
                new WorkerId(row.getObject("asked_by", UUID.class)),
                requireNonNull(EntryRows.instant(row, "asked_at")),
                row.getString("answer"),
                EntryRows.worker(row, "answered_by"),
                EntryRows.instant(row, "answered_at"),
                EntryRows.worker(row, "settled_by"));
    }
}
