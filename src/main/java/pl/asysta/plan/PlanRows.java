package pl.asysta.plan;

import static java.util.Objects.requireNonNull;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.plan.PlanView.Acknowledgement;
import pl.asysta.plan.PlanView.Answer;
import pl.asysta.plan.PlanView.Consultation;
import pl.asysta.plan.PlanView.Coordination;
import pl.asysta.plan.PlanView.Written;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.SupportPurpose;

/** Reads the versions of a family's plan, all of them in four statements. */
@Component
class PlanRows {
    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, the latest first. */
    List<PlanView> of(CaseId family) {
        var signatories = signatories(family);
        var goals = goals(family, actions(family));
        return jdbc.sql(
                        "select p.*, p.spell = c.spell as current from work_plan p join family_case c on c.id = p.case_id"
                                + " where p.case_id = ? order by p.number desc")
                .param(family.id())
                .query((row, n) -> plan(row, goals, signatories))
                .list();
    }

    /** That the director knows that no plan was agreed by this day, or nothing. */
    Optional<Acknowledgement> delaySeen(CaseId family, LocalDate due) {
        return jdbc.sql("select seen_by, seen_at from work_plan_delay where case_id = ? and due_on = ?")
                .params(family.id(), due)
                .query((row, n) ->
                        new Acknowledgement(new WorkerId(id(row, "seen_by")), requireNonNull(instant(row, "seen_at"))))
                .optional();
    }

    private Map<UUID, List<PersonId>> signatories(CaseId family) {
        var found = new HashMap<UUID, List<PersonId>>();
        jdbc.sql("select s.* from work_plan_signatory s join work_plan p on p.id = s.plan_id where p.case_id = ?")
                .param(family.id())
                .query(row -> {
                    found.computeIfAbsent(id(row, "plan_id"), any -> new ArrayList<>())
                            .add(new PersonId(id(row, "person_id")));
                });
        return found;
    }

    private Map<UUID, List<ActionView>> actions(CaseId family) {
        var found = new HashMap<UUID, List<ActionView>>();
        jdbc.sql("""
                        select a.* from work_plan_action a
                          join work_plan_goal g on g.id = a.goal_id join work_plan p on p.id = g.plan_id
                         where p.case_id = ? order by a.position""").param(family.id()).query(row -> {
            found.computeIfAbsent(id(row, "goal_id"), any -> new ArrayList<>()).add(action(row));
        });
        return found;
    }

    private Map<UUID, List<GoalView>> goals(CaseId family, Map<UUID, List<ActionView>> actions) {
        var found = new HashMap<UUID, List<GoalView>>();
        jdbc.sql("""
                        select g.* from work_plan_goal g join work_plan p on p.id = g.plan_id
                         where p.case_id = ? order by g.position""").param(family.id()).query(row -> {
            var goal = id(row, "id");
            found.computeIfAbsent(id(row, "plan_id"), any -> new ArrayList<>())
                    .add(new GoalView(
                            goal,
                            id(row, "origin_id"),
                            row.getLong("written_in"),
                            row.getString("title"),
                            row.getString("achieved_when"),
                            SupportPurpose.valueOf(row.getString("purpose")),
                            actions.getOrDefault(goal, List.of())));
        });
        return found;
    }

    private static PlanView plan(ResultSet row, Map<UUID, List<GoalView>> goals, Map<UUID, List<PersonId>> signatories)
            throws SQLException {
        var id = id(row, "id");
        return new PlanView(
                id,
                row.getInt("number"),
                row.getLong("version"),
                row.getBoolean("current"),
                PlanState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("main_goals"),
                row.getString("strengths"),
                new WorkerId(id(row, "created_by")),
                requireNonNull(instant(row, "created_at")),
                consultation(row),
                coordination(row),
                answer(row, signatories.getOrDefault(id, List.of())),
                row.getObject("acknowledged_by") == null
                        ? null
                        : new Acknowledgement(
                                new WorkerId(id(row, "acknowledged_by")),
                                requireNonNull(instant(row, "acknowledged_at"))),
                new Written(
                        row.getLong("main_goals_written_in"),
                        row.getLong("strengths_written_in"),
                        row.getLong("consultation_written_in"),
                        row.getLong("coordination_written_in")),
                goals.getOrDefault(id, List.of()));
    }

    private static @Nullable Consultation consultation(ResultSet row) throws SQLException {
        var on = row.getObject("consulted_on", LocalDate.class);
        return on == null
                ? null
                : new Consultation(on, new WorkerId(id(row, "consulted_with")), row.getString("consultation"));
    }

    private static @Nullable Coordination coordination(ResultSet row) throws SQLException {
        var on = row.getObject("coordinated_on", LocalDate.class);
        return on == null
                ? null
                : new Coordination(
                        on, row.getString("coordinator"), row.getString("aid_plan"), row.getString("coordination"));
    }

    private static @Nullable Answer answer(ResultSet row, List<PersonId> signatories) throws SQLException {
        var answer = row.getString("answer");
        return answer == null
                ? null
                : new Answer(
                        FamilyAnswer.valueOf(answer),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answer_words"),
                        row.getString("delay_reason"),
                        row.getObject("due_on", LocalDate.class),
                        signatories,
                        new WorkerId(id(row, "agreed_by")),
                        requireNonNull(instant(row, "agreed_at")));
    }

    private static ActionView action(ResultSet row) throws SQLException {
        return new ActionView(
                id(row, "id"),
                id(row, "origin_id"),
                row.getString("what"),
                row.getString("who"),
                row.getObject("due_on", LocalDate.class),
                row.getString("effect"),
                row.getString("method"),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("done_on", LocalDate.class));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
