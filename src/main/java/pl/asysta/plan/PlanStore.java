package pl.asysta.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** Writes versions of work plans; whoever calls has checked them. */
@Component
class PlanStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A draft, with what still holds of an earlier version. */
    void begin(CaseId family, int number, @Nullable String reason, @Nullable PlanView earlier, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work_plan (id, case_id, number, state, reason, strengths, created_by, created_at)
                        values (?, ?, ?, 'DRAFT', ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id, family.id(), number, reason, earlier == null ? null : earlier.strengths(), by.id(), now()))
                .update();
        if (earlier != null) {
            earlier.goals().forEach(goal -> copy(goal, id));
        }
    }

    /** One more change of the draft, so that whoever opened it before learns of it. */
    void touch(PlanView draft, long opened) {
        int touched = jdbc.sql("update work_plan set version = version + 1 where id = ? and version = ?")
                .params(draft.id(), opened)
                .update();
        if (touched == 0) {
            throw new StaleVersion(opened, draft.version());
        }
    }

    void strengths(PlanView draft, @Nullable String strengths) {
        jdbc.sql("update work_plan set strengths = ? where id = ?")
                .params(Arrays.asList(strengths, draft.id()))
                .update();
    }

    void consultation(PlanView draft, PlanView.Consultation consultation) {
        jdbc.sql("update work_plan set consulted_on = ?, consulted_with = ?, consultation = ? where id = ?")
                .params(Arrays.asList(consultation.on(), consultation.with().id(), consultation.words(), draft.id()))
                .update();
    }

    void coordination(PlanView draft, PlanView.Coordination coordination) {
        jdbc.sql(
                        "update work_plan set coordinated_on = ?, coordinator = ?, aid_plan = ?, coordination = ? where id = ?")
                .params(Arrays.asList(
                        coordination.on(),
                        coordination.coordinator(),
                        coordination.aidPlan(),
                        coordination.words(),
                        draft.id()))
                .update();
    }

    /** A new goal at the end, or a goal in its place with all its actions written anew. */
    void goal(PlanView draft, SaveGoal command) {
        var goal = command.goal();
        var id = goal == null ? UUID.randomUUID() : goal;
        if (goal == null) {
            jdbc.sql("""
                            insert into work_plan_goal (id, plan_id, position, title, achieved_when, purpose)
                            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ? from work_plan_goal where plan_id = ?""")
                    .params(Arrays.asList(
                            id,
                            draft.id(),
                            command.title(),
                            command.achievedWhen(),
                            command.purpose().name(),
                            draft.id()))
                    .update();
        } else {
            jdbc.sql("update work_plan_goal set title = ?, achieved_when = ?, purpose = ? where id = ? and plan_id = ?")
                    .params(Arrays.asList(
                            command.title(),
                            command.achievedWhen(),
                            command.purpose().name(),
                            id,
                            draft.id()))
                    .update();
            jdbc.sql("delete from work_plan_action where goal_id = ?").param(id).update();
        }
        int position = 0;
        for (var action : command.actions()) {
            position++;
            jdbc.sql("""
                            insert into work_plan_action (id, goal_id, position, what, who, due_on, effect, method, status)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            UUID.randomUUID(),
                            id,
                            position,
                            action.what(),
                            action.who(),
                            action.dueOn(),
                            action.effect(),
                            action.method(),
                            action.status().name()))
                    .update();
        }
    }

    void removeGoal(PlanView draft, UUID goal) {
        jdbc.sql("delete from work_plan_goal where id = ? and plan_id = ?")
                .params(goal, draft.id())
                .update();
    }

    void answer(PlanView draft, AnswerPlan command, WorkerId by) {
        for (var person : List.copyOf(new java.util.LinkedHashSet<>(command.signatories()))) {
            jdbc.sql("insert into work_plan_signatory (plan_id, person_id) values (?, ?)")
                    .params(draft.id(), person.id())
                    .update();
        }
        jdbc.sql("""
                        update work_plan
                           set state = ?, answer = ?, answered_on = ?, answer_words = ?, delay_reason = ?, agreed_by = ?,
                               agreed_at = ?
                         where id = ?""")
                .params(Arrays.asList(
                        command.answer() == FamilyAnswer.NO ? PlanState.DECLINED.name() : PlanState.AGREED.name(),
                        command.answer().name(),
                        command.on(),
                        command.words(),
                        command.delayReason(),
                        by.id(),
                        now(),
                        draft.id()))
                .update();
    }

    void acknowledge(PlanView plan, WorkerId by) {
        jdbc.sql(
                        "update work_plan set acknowledged_by = ?, acknowledged_at = ? where id = ? and acknowledged_by is null")
                .params(by.id(), now(), plan.id())
                .update();
    }

    void delaySeen(CaseId family, LocalDate due, WorkerId by) {
        jdbc.sql(
                        "insert into work_plan_delay (case_id, due_on, seen_by, seen_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(family.id(), due, by.id(), now())
                .update();
    }

    void progress(PlanProgress command) {
        jdbc.sql("update work_plan_action set status = ?, note = ?, done_on = ? where id = ?")
                .params(Arrays.asList(command.status().name(), command.note(), command.doneOn(), command.action()))
                .update();
    }

    private void copy(GoalView goal, UUID plan) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work_plan_goal (id, plan_id, position, title, achieved_when, purpose)
                        select ?, ?, position, title, achieved_when, purpose from work_plan_goal where id = ?""").params(id, plan, goal.id()).update();
        jdbc.sql("""
                        insert into work_plan_action (id, goal_id, position, what, who, due_on, effect, method, status, note, done_on)
                        select gen_random_uuid(), ?, position, what, who, due_on, effect, method, status, note, done_on
                          from work_plan_action where goal_id = ? and status <> 'REMOVED'""").params(id, goal.id()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
