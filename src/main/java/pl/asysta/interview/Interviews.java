package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/** The register of environmental interviews. Only a social worker conducts one (§ 2 of the regulation). */
@Service
@Transactional
public class Interviews {
    private final EntityManager entities;
    private final InterviewRepository interviews;
    private final Cases cases;
    private final Clock clock;

    Interviews(EntityManager entities, InterviewRepository interviews, Cases cases, Clock clock) {
        this.entities = entities;
        this.interviews = interviews;
        this.cases = cases;
        this.clock = clock;
    }

    /** The interview of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public InterviewView of(CaseId family) {
        return interviews.findByFamily(family).map(EnvironmentalInterview::view).orElse(InterviewView.NONE);
    }

    /** Keeps the text as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(RecordInterview command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        saved(command, by);
    }

    /** Completes and locks the interview; the family has then been interviewed. The same text twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(RecordInterview command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var already = interviews.findByFamily(command.family()).filter(done -> done.isCompletedWith(command.text()));
        if (already.isPresent()) {
            return;
        }
        var heldOn = checked(command.text().heldOn(), family, LocalDate.now(clock));
        saved(command, by).complete(LocalDate.now(clock));
        cases.interviewHeld(command.family(), by, heldOn);
    }

    private EnvironmentalInterview saved(RecordInterview command, Viewer by) {
        var existing = interviews.findByFamily(command.family());
        if (existing.isPresent()) {
            existing.get().save(command.opened(), command.text(), by.worker(), clock.instant());
            return existing.get();
        }
        StaleVersion.refuseUnless(command.opened(), InterviewView.NONE.version());
        var interview = new EnvironmentalInterview(command.family(), command.text(), by.worker(), clock.instant());
        entities.persist(interview);
        return interview;
    }

    private static LocalDate checked(@Nullable LocalDate heldOn, CaseView family, LocalDate today) {
        if (heldOn == null) {
            throw RuleViolation.at("heldOn", "interview.held-on-missing");
        }
        if (heldOn.isAfter(today)) {
            throw RuleViolation.at("heldOn", "form.day.future");
        }
        if (heldOn.isBefore(family.informedOn())) {
            throw RuleViolation.at("heldOn", "interview.before-referral");
        }
        return heldOn;
    }
}
