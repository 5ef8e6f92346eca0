package pl.asysta.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** A draft of a work plan, one at a time, and its steps up to the day on which the family is asked. */
@Service
@Transactional
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
public class PlanDrafts {
    /** A deadline further away is a slip of the pen, like the year 2206. */
    private static final int MOST_YEARS_AHEAD = 5;

    private final WorkPlans plans;
    private final PlannedFamilies families;
    private final Workers workers;
    private final PlanStore store;
    private final OnceOnly once;
    private final Clock clock;

    PlanDrafts(
            WorkPlans plans, PlannedFamilies families, Workers workers, PlanStore store, OnceOnly once, Clock clock) {
        this.plans = plans;
        this.families = families;
        this.workers = workers;
        this.store = store;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Begins a draft: the first, or a change of the plan with its reason. It starts from the version that was written last,
     * also from one that the family declined. One that is begun already is no mistake.
     *
     * @param from the number of the version from which it starts instead, or null
     * @throws RuleViolation if a change has no reason
     */
    public void begin(CaseId id, @Nullable String reason, @Nullable Integer from, Viewer by) {
        var family = families.toPlan(id, by);
        var plan = plans.of(family.id());
        if (plan.draft().isPresent()) {
            return;
        }
        boolean first = plan.versions().isEmpty();
        if (!first && (reason == null || reason.isBlank())) {
            throw RuleViolation.at("reason", "plan.form.reason.required");
        }
        var chosen = from == null ? Optional.<PlanView>empty() : plan.version(from);
        var earlier = chosen.or(() -> plan.versions().stream().findFirst());
        store.begin(family.id(), plan.nextNumber(), first ? null : reason, earlier.orElse(null), by.worker());
    }

    /**
     * Takes a draft out of the plan that was begun by mistake; one that is gone already is no mistake.
     *
     * @param opened the version of the draft that she saw
     */
    public void discard(CaseId family, long opened, Viewer by) {
        families.toPlan(family, by);
        plans.of(family).draft().ifPresent(draft -> {
            StaleVersion.refuseUnless(opened, draft.version());
            store.discard(draft);
        });
    }

    /** Writes a goal of the draft with its actions; a new one that is sent twice is written once. Answers with the goal. */
    public UUID save(SaveGoal command, Viewer by) {
        var id = command.goal();
        if (id == null) {
            var family = families.toPlan(command.family(), by);
            return once.carryOut(command.token(), command, () -> add(family, command));
        }
        change(command.family(), command.opened(), by, draft -> writtenIn(draft, command), (family, draft) -> {
            check(command, family);
            store.change(draft, goal(draft, id).orElseThrow(), command);
        });
        return id;
    }

    private UUID add(CaseView family, SaveGoal command) {
        var draft = draft(family);
        check(command, family);
        var made = store.add(draft, command);
        store.touch(draft);
        return made;
    }

    /** A goal that somebody took out meanwhile was written later than anything she can have seen. */
    private static long writtenIn(PlanView draft, SaveGoal command) {
        return goal(draft, Objects.requireNonNull(command.goal()))
                .map(GoalView::writtenIn)
                .orElse(Long.MAX_VALUE);
    }

    private void check(SaveGoal command, CaseView family) {
        var amiss = new Violations();
        var started = PlannedFamilies.started(family);
        for (int i = 0; i < command.actions().size(); i++) {
            var due = command.actions().get(i).dueOn();
            if (due != null && due.isBefore(started)) {
                amiss.at("actions[" + i + "].dueOn", "plan.due-before-start", started);
            }
            if (due != null && due.isAfter(LocalDate.now(clock).plusYears(MOST_YEARS_AHEAD))) {
                amiss.at("actions[" + i + "].dueOn", "plan.due-too-far", MOST_YEARS_AHEAD);
            }
        }
        amiss.refuse();
    }

    /** Takes a goal out of the draft; one that is gone already is no mistake. */
    public void remove(CaseId family, UUID goal, long opened, Viewer by) {
        families.toPlan(family, by);
        var found = plans.of(family).draft().flatMap(draft -> goal(draft, goal));
        found.ifPresent(one ->
                change(family, opened, by, draft -> one.writtenIn(), (any, draft) -> store.removeGoal(draft, goal)));
    }

    /** Writes into the draft what the work is for above all. */
    public void mainGoals(CaseId family, long opened, @Nullable String goals, Viewer by) {
        change(family, opened, by, draft -> draft.written().mainGoals(), (any, draft) -> store.mainGoals(draft, goals));
    }

    /** Writes the family's strengths into the draft. */
    public void strengths(CaseId family, long opened, @Nullable String strengths, Viewer by) {
        change(
                family,
                opened,
                by,
                draft -> draft.written().strengths(),
                (any, draft) -> store.strengths(draft, strengths));
    }

    /**
     * Records that the draft was talked over with a social worker.
     *
     * @throws RuleViolation if the day is to come or before cooperation started, or it was no social worker
     */
    public void consulted(CaseId family, long opened, PlanView.Consultation consultation, Viewer by) {
        change(family, opened, by, draft -> draft.written().consultation(), (seen, draft) -> {
            var amiss = new Violations();
            families.refuseDay("on", consultation.on(), seen, amiss);
            var with = workers.workers(List.of(consultation.with())).get(consultation.with());
            if (with == null || with.role() != Role.SOCIAL_WORKER) {
                amiss.at("with", "plan.not-a-social-worker");
            }
            amiss.refuse();
            store.consultation(draft, consultation);
        });
    }

    /** Records that the draft goes with the aid plan of a child in foster care. */
    public void coordinated(CaseId family, long opened, PlanView.Coordination coordination, Viewer by) {
        change(family, opened, by, draft -> draft.written().coordination(), (seen, draft) -> {
            var amiss = new Violations();
            families.refuseDay("on", coordination.on(), seen, amiss);
            amiss.refuse();
            store.coordination(draft, coordination);
        });
    }

    /** Changes a part of the draft, unless somebody wrote this part after she opened it. */
    private void change(
            CaseId id,
            long opened,
            Viewer by,
            ToLongFunction<PlanView> writtenIn,
            BiConsumer<CaseView, PlanView> change) {
        var family = families.toPlan(id, by);
        var draft = draft(family);
        if (opened > draft.version() || writtenIn.applyAsLong(draft) > opened) {
            throw new StaleVersion(opened, draft.version());
        }
        change.accept(family, draft);
        store.touch(draft);
    }

    private PlanView draft(CaseView family) {
        return plans.of(family.id()).draft().orElseThrow(() -> new RuleViolation("plan.no-draft"));
    }

    private static Optional<GoalView> goal(PlanView draft, UUID id) {
        return draft.goals().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
