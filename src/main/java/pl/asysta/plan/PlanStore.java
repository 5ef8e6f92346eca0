package pl.asysta.plan;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                        insert into work_plan (id, case_id, number, state, reason, main_goals, strengths, created_by,
                                               created_at)
                        values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        family.id(),
                        number,
                        reason,
                        earlier == null ? null : earlier.mainGoals(),
                        earlier == null ? null : earlier.strengths(),
                        by.id(),
                        now()))
                .update();
        if (earlier != null) {
            earlier.goals().forEach(goal -> copy(goal, id));
            catchUp(family, id);
        }
    }

    /** What was done while a version waited that the family then declined: it stands in the version that holds. */
    private void catchUp(CaseId family, UUID draft) {
        jdbc.sql("""
                        update work_plan_action a
                           set status = h.status, note = h.note, done_on = h.done_on
                          from work_plan_goal g, work_plan_action h
                          join work_plan_goal hg on hg.id = h.goal_id
                         where g.id = a.goal_id and g.plan_id = :draft and h.origin_id = a.origin_id
                           and h.status in ('ACHIEVED', 'REMOVED') and a.status in ('NOW', 'LATER')
                           and hg.plan_id = (select p.id from work_plan p join family_case c on c.id = p.case_id
                                              where p.case_id = :family and p.state = 'AGREED' and p.spell = c.spell
                                              order by p.number desc limit 1)""").param("draft", draft).param("family", family.id()).update();
    }

    /** Takes a draft that nobody has answered out of the plan. */
    void discard(PlanView draft) {
        jdbc.sql("delete from work_plan_goal where plan_id = ?")
                .param(draft.id())
                .update();
        jdbc.sql("delete from work_plan where id = ?").param(draft.id()).update();
    }

    /** One more change of the draft, so that whoever opened what was changed before learns of it. */
    void touch(PlanView draft) {
        int touched = jdbc.sql("update work_plan set version = version + 1 where id = ? and version = ?")
                .params(draft.id(), draft.version())
                .update();
        if (touched == 0) {
            throw new StaleVersion(draft.version(), draft.version() + 1);
        }
    }

    void mainGoals(PlanView draft, @Nullable String goals) {
        jdbc.sql("update work_plan set main_goals = ?, main_goals_written_in = ? where id = ?")
                .params(Arrays.asList(goals, next(draft), draft.id()))
                .update();
    }

    void strengths(PlanView draft, @Nullable String strengths) {
        jdbc.sql("update work_plan set strengths = ?, strengths_written_in = ? where id = ?")
                .params(Arrays.asList(strengths, next(draft), draft.id()))
                .update();
    }

    void consultation(PlanView draft, PlanView.Consultation consultation) {
        jdbc.sql("""
                        update work_plan
                           set consulted_on = ?, consulted_with = ?, consultation = ?, consultation_written_in = ?
                         where id = ?""")
                .params(Arrays.asList(
                        consultation.on(), consultation.with().id(), consultation.words(), next(draft), draft.id()))
                .update();
    }

    void coordination(PlanView draft, PlanView.Coordination coordination) {
        jdbc.sql("""
                        update work_plan
                           set coordinated_on = ?, coordinator = ?, aid_plan = ?, coordination = ?,
                               coordination_written_in = ?
                         where id = ?""")
                .params(Arrays.asList(
                        coordination.on(),
                        coordination.coordinator(),
                        coordination.aidPlan(),
                        coordination.words(),
                        next(draft),
                        draft.id()))
                .update();
    }

    /** A new goal at the end; answers with its id. */
    UUID add(PlanView draft, SaveGoal command) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work_plan_goal (id, plan_id, position, title, achieved_when, purpose, written_in)
                        select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? from work_plan_goal where plan_id = ?""")
                .params(Arrays.asList(
                        id,
                        draft.id(),
                        command.title(),
                        command.achievedWhen(),
                        command.purpose().name(),
                        next(draft),
                        draft.id()))
                .update();
        actions(id, command, Collections.emptySet());
        return id;
    }

    /** A goal in its place; its actions stay the ones they were, and those that were not written go. */
    void change(PlanView draft, GoalView goal, SaveGoal command) {
        jdbc.sql("update work_plan_goal set title = ?, achieved_when = ?, purpose = ?, written_in = ? where id = ?")
                .params(Arrays.asList(
                        command.title(),
                        command.achievedWhen(),
                        command.purpose().name(),
                        next(draft),
                        goal.id()))
                .update();
        var known = goal.actions().stream().map(ActionView::id).collect(Collectors.toSet());
        var kept = command.actions().stream()
                .map(SaveGoal.Action::id)
                .filter(known::contains)
                .collect(Collectors.toSet());
        known.stream().filter(action -> !kept.contains(action)).forEach(this::remove);
        actions(goal.id(), command, kept);
    }

    private void actions(UUID goal, SaveGoal command, Set<UUID> kept) {
        int position = 0;
        for (var action : command.actions()) {
            position++;
            if (kept.contains(action.id())) {
                change(action, position);
            } else {
                add(goal, action, position);
            }
        }
    }

    private void add(UUID goal, SaveGoal.Action action, int position) {
        jdbc.sql("""
                        insert into work_plan_action (id, goal_id, position, what, who, due_on, effect, method, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        goal,
                        position,
                        action.what(),
                        action.who(),
                        action.dueOn(),
                        action.effect(),
                        action.method(),
                        action.status().name()))
                .update();
    }

    private void change(SaveGoal.Action action, int position) {
        jdbc.sql("""
                        update work_plan_action
                           set position = ?, what = ?, who = ?, due_on = ?, effect = ?, method = ?,
                               status = case when status in ('NOW', 'LATER') then ? else status end
                         where id = ?""")
                .params(Arrays.asList(
                        position,
                        action.what(),
                        action.who(),
                        action.dueOn(),
                        action.effect(),
                        action.method(),
                        action.status().name(),
                        action.id()))
                .update();
    }

    private void remove(UUID action) {
        jdbc.sql("delete from work_plan_action where id = ?").param(action).update();
    }

    void removeGoal(PlanView draft, UUID goal) {
        jdbc.sql("delete from work_plan_goal where id = ? and plan_id = ?")
                .params(goal, draft.id())
                .update();
    }

    /**
     * What the family said.
     *
     * @param due by when the first plan was to be agreed; null for any other answer
     */
    void answer(PlanView draft, AnswerPlan command, @Nullable LocalDate due, WorkerId by) {
        for (var person : List.copyOf(new java.util.LinkedHashSet<>(command.signatories()))) {
            jdbc.sql("insert into work_plan_signatory (plan_id, person_id) values (?, ?)")
                    .params(draft.id(), person.id())
                    .update();
        }
        jdbc.sql("""
                        update work_plan
                           set state = ?, answer = ?, answered_on = ?, answer_words = ?, delay_reason = ?, due_on = ?,
                               agreed_by = ?, agreed_at = ?
                         where id = ?""")
                .params(Arrays.asList(
                        command.answer() == FamilyAnswer.NO ? PlanState.DECLINED.name() : PlanState.AGREED.name(),
                        command.answer().name(),
                        command.on(),
                        command.words(),
                        command.delayReason(),
                        due,
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

    /** How far an action has come, in the version that holds and in the draft; a draft may say otherwise what comes later. */
    void progress(PlanProgress command, ActionView holding) {
        jdbc.sql("""
                        update work_plan_action a
                           set status = case when p.state = 'DRAFT' and a.status in ('NOW', 'LATER')
                                              and cast(:status as text) in ('NOW', 'LATER')
                                             then a.status else :status end,
                               note = :note, done_on = :doneOn
                          from work_plan_goal g join work_plan p on p.id = g.plan_id
                         where g.id = a.goal_id and a.origin_id = :origin
                           and (a.id = :action or p.state = 'DRAFT')""")
                .param("status", command.status().name())
                .param("note", command.note())
                .param("doneOn", command.doneOn(), Types.DATE)
                .param("origin", holding.origin())
                .param("action", holding.id())
                .update();
    }

    private void copy(GoalView goal, UUID plan) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work_plan_goal (id, plan_id, position, title, achieved_when, purpose, origin_id)
                        select ?, ?, position, title, achieved_when, purpose, origin_id from work_plan_goal where id = ?""").params(id, plan, goal.id()).update();
        jdbc.sql("""
                        insert into work_plan_action (id, goal_id, position, what, who, due_on, effect, method, status, note,
                                                      done_on, origin_id)
                        select gen_random_uuid(), ?, position, what, who, due_on, effect, method, status, note, done_on,
                               origin_id
                          from work_plan_action where goal_id = ? and status <> 'REMOVED'""").params(id, goal.id()).update();
    }

    /** The version that the draft has once this change of it is over. */
    private static long next(PlanView draft) {
        return draft.version() + 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
