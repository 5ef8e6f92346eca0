package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.Stage;
import pl.asysta.cases.VisitTime;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The visits for an interview: those agreed, and those that came to nothing. None of them is ever taken back. */
@Service
@Transactional
public class Appointments {
    private final EntityManager entities;
    private final AppointmentRepository appointments;
    private final AttemptRepository attempts;
    private final Cases cases;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Appointments(
            EntityManager entities,
            AppointmentRepository appointments,
            AttemptRepository attempts,
            Cases cases,
            OnceOnly onceOnly,
            Clock clock) {
        this.entities = entities;
        this.appointments = appointments;
        this.attempts = attempts;
        this.cases = cases;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** The visits of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public InterviewVisits of(CaseId family) {
        return new InterviewVisits(
                appointments.findByFamilyOrderByRecordedAtDesc(family).stream()
                        .map(Appointment::view)
                        .toList(),
                attempts.findByFamilyOrderByAttemptedOnDescRecordedAtDesc(family).stream()
                        .map(FailedAttempt::view)
                        .toList());
    }

    /** Agrees a visit, in place of the one agreed before. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void plan(PlanVisit command, Viewer by) {
        refuseOnceInterviewed(cases.toWriteIn(command.family(), by));
        onceOnly.carryOut(command.token(), command, () -> {
            new VisitTime(command.day(), command.hour()).refuseUnlessToCome(clock);
            var appointment = new Appointment(command, by.worker(), clock.instant());
            entities.persist(appointment);
            return appointment.id();
        });
    }

    /** Records that a visit came to nothing; the clock of the interview runs on. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void failed(RecordAttempt command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        refuseOnceInterviewed(family);
        refuseImpossible(command, family);
        onceOnly.carryOut(command.token(), command, () -> {
            var attempt = new FailedAttempt(command, by.worker(), clock.instant());
            entities.persist(attempt);
            return attempt.id();
        });
    }

    private static void refuseOnceInterviewed(CaseView family) {
        if (family.stage() != Stage.REPORTED) {
            throw new RuleViolation("interview.no-more-visits");
        }
    }

    private void refuseImpossible(RecordAttempt command, CaseView family) {
        if (command.day().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("attemptDay", "form.day.future");
        }
        if (command.hour() != null && command.day().atTime(command.hour()).isAfter(LocalDateTime.now(clock))) {
            throw RuleViolation.at("attemptHour", "interview.attempt-hour-to-come");
        }
        if (command.day().isBefore(family.informedOn())) {
            throw RuleViolation.at("attemptDay", "interview.attempt-before-referral");
        }
        if (command.reason() == MissedReason.OTHER && command.words() == null) {
            throw RuleViolation.at("words", "interview.attempt-unexplained");
        }
    }
}
