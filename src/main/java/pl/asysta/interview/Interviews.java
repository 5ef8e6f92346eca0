package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The register of environmental interviews. Only a social worker conducts one (§ 2 of the regulation). */
@Service
@Transactional
public class Interviews {
    private final EntityManager entities;
    private final InterviewRepository interviews;
    private final AmendmentRepository amendments;
    private final InterviewNumbers numbers;
    private final Cases cases;
    private final Workers workers;
    private final Clock clock;

    Interviews(
            EntityManager entities,
            InterviewRepository interviews,
            AmendmentRepository amendments,
            InterviewNumbers numbers,
            Cases cases,
            Workers workers,
            Clock clock) {
        this.entities = entities;
        this.interviews = interviews;
        this.amendments = amendments;
        this.numbers = numbers;
        this.cases = cases;
        this.workers = workers;
        this.clock = clock;
    }

    /** The interview of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public InterviewView of(CaseId family) {
        return interviews
                .findByFamily(family)
                .map(interview -> interview.view(amendments.viewsOf(family, PaperKind.INTERVIEW)))
                .orElse(InterviewView.NONE);
    }

    /** Keeps the text as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(RecordInterview command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        DraftPaper.refuseOnceClosed(family);
        var interview = interviewOf(family);
        var text = named(command, family, interview);
        text.contradictions().refuse();
        save(interview, command, text, by);
    }

    /** Completes and locks the interview; the family has then been interviewed. The same text twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(RecordInterview command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var interview = interviewOf(family);
        var text = named(command, family, interview);
        if (interview.isCompletedWith(text)) {
            return;
        }
        DraftPaper.refuseOnceClosed(family);
        var today = LocalDate.now(clock);
        text.gaps(family, today).refuse();
        save(interview, command, text, by);
        interview.complete(today, numbers.next(today.getYear()));
        cases.interviewHeld(
                command.family(), by, Objects.requireNonNull(text.meeting().heldOn()));
    }

    private EnvironmentalInterview interviewOf(CaseView family) {
        return interviews.findByFamily(family.id()).orElseGet(() -> new EnvironmentalInterview(family.id()));
    }

    private InterviewText named(RecordInterview command, CaseView family, EnvironmentalInterview interview) {
        refuseOthersThanSocialWorkers(command.text().meeting().conductedBy());
        var before = interview.text().meeting().presentMembers();
        return command.text().naming(KnownPeople.of(family, before));
    }

    private void save(EnvironmentalInterview interview, RecordInterview command, InterviewText text, Viewer by) {
        interview.save(command.opened(), text, by.worker(), clock.instant());
        entities.persist(interview);
    }

    private void refuseOthersThanSocialWorkers(@Nullable WorkerId conductor) {
        if (conductor == null) {
            return;
        }
        var worker = workers.workers(Set.of(conductor)).get(conductor);
        if (worker == null || !worker.role().conductsInterviews()) {
            throw RuleViolation.at("conductedBy", "interview.not-a-social-worker");
        }
    }
}
