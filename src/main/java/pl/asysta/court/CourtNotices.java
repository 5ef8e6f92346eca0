package pl.asysta.court;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.ConsentRecorded;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Notices to courts: a refusal does not stop the case of a family that a court obliged, but the court is told. */
@Service
@Transactional
public class CourtNotices {
    private final EntityManager entities;
    private final CourtNoticeRepository notices;
    private final Cases cases;
    private final Assistance assistance;
    private final Clock clock;

    CourtNotices(
            EntityManager entities, CourtNoticeRepository notices, Cases cases, Assistance assistance, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.cases = cases;
        this.assistance = assistance;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<CourtNoticeView> of(CaseId family) {
        return notices.findByFamily(family).stream().map(CourtNotice::view).toList();
    }

    /** The court is owed a notice from this day on; while one is open, it tells of everything. */
    public void owe(CaseId family, NoticeCause cause, LocalDate since, Viewer by) {
        boolean obliged = cases.toWriteIn(family, by).pathway().isObligedByCourt();
        if (obliged && notices.findByFamily(family).stream().noneMatch(CourtNotice::isOpen)) {
            entities.persist(new CourtNotice(family, cause, since, by.worker(), clock.instant()));
        }
    }

    @EventListener
    void followConsent(ConsentRecorded recorded) {
        if (recorded.consent() == ConsentKind.COOPERATION && !recorded.kind().isGiven()) {
            var cause = recorded.kind() == ConsentKind.WITHDRAWAL ? NoticeCause.WITHDRAWAL : NoticeCause.REFUSAL;
            owe(recorded.family(), cause, recorded.on(), recorded.by());
        }
    }

    /** The notice went out; the same letter twice is no mistake. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void send(SendCourtNotice sending, Viewer by) {
        cases.toWriteIn(sending.family(), by);
        var onFile = notices.findByFamily(sending.family());
        var open = onFile.stream().filter(CourtNotice::isOpen).findFirst();
        if (open.isEmpty() && onFile.stream().anyMatch(notice -> notice.isSentLike(sending))) {
            return;
        }
        if (sending.sentOn().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("sentOn", "form.day.future");
        }
        open.orElseThrow(() -> new RuleViolation("court-notice.none-open")).send(sending, by.worker(), clock.instant());
        assistance.courtNotified(sending.family(), by, sending.sentOn());
    }
}
