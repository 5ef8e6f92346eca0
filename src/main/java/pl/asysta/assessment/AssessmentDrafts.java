package pl.asysta.assessment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.Milestones;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanView;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;

/**
 * Assessments while their assistant writes them: one draft at a time, whose sentences about the period are counted anew at
 * every save, until it is presented to the director and frozen.
 */
@Service
@Transactional
public class AssessmentDrafts {
    private final EntityManager entities;
    private final AssessmentRepository assessments;
    private final Periods periods;
    private final PeriodCourse course;
    private final AssessmentGaps gaps;
    private final AssessedFamilies families;
    private final Assistance assistance;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    AssessmentDrafts(
            EntityManager entities,
            AssessmentRepository assessments,
            Periods periods,
            PeriodCourse course,
            AssessmentGaps gaps,
            AssessedFamilies families,
            Assistance assistance,
            CaseDeadlines deadlines,
            Clock clock) {
        this.entities = entities;
        this.assessments = assessments;
        this.periods = periods;
        this.course = course;
        this.gaps = gaps;
        this.families = families;
        this.assistance = assistance;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Begins an assessment of the period since the last one until today, with a first draft of its course. One that is
     * begun already is no mistake.
     *
     * @return the number of the draft
     * @throws RuleViolation before cooperation started, if this kind has had its time, or another kind is begun
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public int begin(CaseId id, AssessmentKind kind, Viewer by) {
        var family = families.toAssess(id, by);
        var all = assessments.findByFamilyOrderByNumberDesc(id);
        var draft = all.stream().filter(Assessment::isDraft).findFirst();
        if (draft.isPresent()) {
            if (draft.get().kind() != kind) {
                throw new RuleViolation("assessment.another-begun");
            }
            return draft.get().number();
        }
        AssessedFamilies.refuseOutOfTurn(kind, all, family);
        var today = LocalDate.now(clock);
        var from = firstDay(all, family);
        if (from.isAfter(today)) {
            throw new RuleViolation("assessment.assessed-today");
        }
        int number = all.stream().mapToInt(Assessment::number).max().orElse(0) + 1;
        var begun = new Assessment(id, number, kind, from, today, by.worker(), clock.instant());
        var text = counted(begun, AssessmentText.EMPTY, Map.of(), today, family, before(all, begun));
        write(begun, today, text.text(), text.period(), null, by);
        entities.persist(begun);
        return number;
    }

    /**
     * Keeps it as a draft.
     *
     * @throws RuleViolation if its day is to come, or not after the last assessment, or it speaks of strangers
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void save(RecordAssessment command, Viewer by) {
        write(command, families.toAssess(command.family(), by), by);
    }

    /**
     * Presents it to the director, and freezes it. The same text twice is no mistake.
     *
     * @throws RuleViolation with everything that is missing, a reason for the delay too
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void present(RecordAssessment command, Viewer by) {
        var family = families.toAssess(command.family(), by);
        var all = assessments.findByFamilyOrderByNumberDesc(command.family());
        if (isPresented(command, all)) {
            return;
        }
        var written = write(command, family, by);
        var due = dueOn(written.kind(), family);
        var amiss = new Violations();
        gaps.find(written, before(all, written), family, amiss);
        boolean late = due.isPresent() && LocalDate.now(clock).isAfter(due.get());
        if (late && command.delayReason() == null) {
            amiss.at("delayReason", "assessment.delay-unexplained", due.get());
        }
        amiss.refuse();
        written.present(due.orElse(null), by.worker(), clock.instant());
        assistance.situationAssessed(command.family(), by, written.kind().paper(), written.assessedOn());
    }

    /** The children whose voice an assessment of this family asks for (art. 4a). */
    public List<MemberView> children(CaseView family) {
        return gaps.children(family);
    }

    private Assessment write(RecordAssessment command, CaseView family, Viewer by) {
        var all = assessments.findByFamilyOrderByNumberDesc(command.family());
        var draft = all.stream()
                .filter(one -> one.number() == command.number())
                .findFirst()
                .orElseThrow(() -> new NotFound("assessment", command.number()));
        if (!draft.isDraft()) {
            throw new RuleViolation("assessment.frozen");
        }
        draft.refuseStale(command.opened());
        refuseWrongDay(command.assessedOn(), draft, family);
        gaps.refuseStrangers(command.text(), family);
        var text = counted(draft, command.text(), command.course(), command.assessedOn(), family, before(all, draft));
        write(draft, command.assessedOn(), text.text(), text.period(), command.delayReason(), by);
        return draft;
    }

    private void write(
            Assessment draft, LocalDate on, AssessmentText text, Period period, @Nullable String delay, Viewer by) {
        draft.write(on, text, names(text, period.family()), period.figures(), delay, by.worker(), clock.instant());
    }

    /** A text with what the rows say now; what the assistant made of an earlier count stays hers. */
    private Counted counted(
            Assessment draft,
            AssessmentText text,
            Map<String, String> sent,
            LocalDate on,
            CaseView family,
            @Nullable AssessmentText before) {
        var period = periods.of(family, draft.from(), on);
        var earlier = new LinkedHashMap<String, CourseSentence>();
        draft.text()
                .course()
                .forEach(one ->
                        earlier.put(one.key(), sent.containsKey(one.key()) ? one.with(sent.get(one.key())) : one));
        var sentences = new LinkedHashMap<String, CourseSentence>();
        for (var now : course.of(period, text, before)) {
            var hers = earlier.remove(now.key());
            sentences.put(now.key(), hers == null ? now : hers.recounted(now));
        }
        earlier.values().stream().filter(CourseSentence::isChanged).forEach(hers -> sentences.put(hers.key(), hers));
        return new Counted(text.with(List.copyOf(sentences.values()), assessed(text, goals(period.plan()))), period);
    }

    /** A text together with the period it was counted for. */
    private record Counted(AssessmentText text, Period period) {}

    /** The goals of the plan as they are called now; what was said of one that is in it no longer is left out. */
    private static List<AssessedGoal> assessed(AssessmentText text, List<GoalView> goals) {
        return goals.stream()
                .map(goal -> text.goal(goal.id().toString())
                        .map(said -> new AssessedGoal(said.goal(), goal.title(), said.progress(), said.words()))
                        .orElseGet(() -> new AssessedGoal(goal.id().toString(), goal.title(), null, null)))
                .toList();
    }

    private static List<GoalView> goals(@Nullable PlanView plan) {
        return plan == null ? List.of() : plan.goals();
    }

    private static boolean isPresented(RecordAssessment command, Collection<Assessment> all) {
        return all.stream()
                .filter(one -> one.number() == command.number() && !one.isDraft())
                .anyMatch(done -> done.assessedOn().equals(command.assessedOn())
                        && done.text()
                                .with(List.of(), List.of())
                                .equals(command.text().with(List.of(), List.of())));
    }

    private void refuseWrongDay(LocalDate day, Assessment draft, CaseView family) {
        var amiss = new Violations();
        if (day.isAfter(LocalDate.now(clock))) {
            amiss.at("assessedOn", "form.day.future");
        } else if (day.isBefore(AssessedFamilies.started(family))) {
            amiss.at("assessedOn", "assessment.before-cooperation", AssessedFamilies.started(family));
        } else if (day.isBefore(draft.from())) {
            amiss.at("assessedOn", "assessment.not-after-last", draft.from().minusDays(1));
        }
        amiss.refuse();
    }

    /** The day after the last assessment of this cooperation, or its first day. */
    private static LocalDate firstDay(Collection<Assessment> all, CaseView family) {
        var since = AssessedFamilies.started(family);
        return all.stream()
                .map(Assessment::assessedOn)
                .filter(day -> !day.isBefore(since))
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(1))
                .orElse(since);
    }

    private Optional<LocalDate> dueOn(AssessmentKind kind, CaseView family) {
        return kind.isDue()
                ? deadlines.assessment(Milestones.of(family, worker -> "")).map(Deadline::due)
                : Optional.empty();
    }

    private static @Nullable AssessmentText before(Collection<Assessment> all, Assessment one) {
        return all.stream()
                .filter(other -> other.number() < one.number())
                .findFirst() // the latest comes first
                .map(Assessment::text)
                .orElse(null);
    }

    private static Map<String, String> names(AssessmentText text, CaseView family) {
        var names = new HashMap<String, String>();
        for (var member : family.members()) {
            if (text.voices().containsKey(member.id().toString())) {
                names.put(member.id().toString(), member.name().full());
            }
        }
        return names;
    }
}
