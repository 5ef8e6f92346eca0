package pl.asysta.consent;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.staff.Viewer;

/** What families have put in writing about the service: nothing of it is ever changed or removed. */
@Service
@Transactional
public class Consents {
    private final EntityManager entities;
    private final ConsentRepository consents;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            EntityManager entities,
            ConsentRepository consents,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.consents = consents;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Every paper of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public ConsentHistory of(CaseView family) {
        return history(consents.findByFamily(family.id()), family);
    }

    /** Who may sign for this family on this day: its adults; where the act helps a minor parent herself, she too. */
    public List<MemberView> signatories(CaseView family, LocalDate on) {
        return ConsentRules.signatories(family, on);
    }

    /** What may be put on record for this family now, withdrawals apart. */
    public List<ConsentKind> possible(CaseView family) {
        return ConsentRules.possible(family);
    }

    /** Puts a paper on record and tells the case of it; the same paper twice is no mistake. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
    public ConsentId record(RecordConsent recording, Viewer by) {
        var family = cases.toWriteIn(recording.family(), by);
        var onFile = consents.findByFamily(recording.family());
        var same = onFile.stream()
                .filter(paper -> paper.says(recording, family.spell()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        var history = history(onFile, family);
        new ConsentRules(family, history, LocalDate.now(clock)).check(recording);
        var paper = new Consent(recording, family.spell(), by.worker(), clock.instant());
        entities.persist(paper);
        tell(paper.id(), recording, history, by);
        return paper.id();
    }

    private void tell(ConsentId paper, RecordConsent recording, ConsentHistory history, Viewer by) {
        var on = recording.text().signedOn();
        var kind = recording.kind();
        var withdrawn = recording.withdraws();
        var consent = withdrawn == null
                ? kind.refused().orElse(kind)
                : history.paper(withdrawn).orElseThrow().kind();
        cases.consentRecorded(recording.family(), by, withdrawn == null ? kind.paper() : consent.withdrawal(), on);
        events.publishEvent(new ConsentRecorded(recording.family(), paper, kind, consent, on, by));
    }

    private static ConsentHistory history(List<Consent> papers, CaseView family) {
        return new ConsentHistory(papers.stream()
                .map(paper -> paper.view(
                        family,
                        papers.stream()
                                .filter(other -> other.withdraws(paper.id()))
                                .findFirst()
                                .orElse(null)))
                .toList());
    }
}
