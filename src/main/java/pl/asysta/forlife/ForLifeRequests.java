package pl.asysta.forlife;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.FileRequest;
import pl.asysta.request.RequestView;
import pl.asysta.staff.Viewer;

/** Requests of families themselves (art. 8(6)): no interview and no analysis, the director decides the request as it is. */
@Service
@Transactional
public class ForLifeRequests {
    private final EntityManager entities;
    private final ForLifeRepository papers;
    private final AssignmentRequests requests;
    private final Cases cases;
    private final Clock clock;

    ForLifeRequests(
            EntityManager entities, ForLifeRepository papers, AssignmentRequests requests, Cases cases, Clock clock) {
        this.entities = entities;
        this.papers = papers;
        this.requests = requests;
        this.cases = cases;
        this.clock = clock;
    }

    /** The request of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<ForLifeView> of(CaseId family) {
        return papers.findByFamily(family).map(ForLifeRequest::view);
    }

    /** Keeps the text as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(RecordForLife command, Viewer by) {
        saved(command, cases.toWriteIn(command.family(), by).openFor(PaperKind.FOR_LIFE_REQUEST), by);
    }

    /** Puts the request before the director; the same request twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void file(RecordForLife command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by).openFor(PaperKind.FOR_LIFE_REQUEST);
        var onFile = papers.findByFamily(command.family());
        if (isBeforeTheDirector(family)
                && onFile.filter(paper -> paper.says(command)).isPresent()) {
            return;
        }
        new Acceptance(family, today()).check(command);
        saved(command, family, by).file(today());
        cases.brought(
                command.family(),
                by,
                PaperKind.FOR_LIFE_REQUEST,
                Objects.requireNonNull(command.text().receivedOn()));
        requests.file(asRequest(command, family), by);
    }

    private ForLifeRequest saved(RecordForLife command, CaseView family, Viewer by) {
        var existing = papers.findByFamily(command.family());
        if (existing.isEmpty()) {
            StaleVersion.refuseUnless(command.opened(), ForLifeView.NONE);
            var paper = new ForLifeRequest(command, by.worker(), clock.instant());
            entities.persist(paper);
            return paper;
        }
        if (!existing.get().says(command) && isBeforeTheDirector(family)) {
            throw new RuleViolation("forlife.locked");
        }
        existing.get().save(command, by.worker(), clock.instant());
        return existing.get();
    }

    /** What the director decides: the family's own words, without a justification of ours and without consent A. */
    private FileRequest asRequest(RecordForLife command, CaseView family) {
        var opened = requests.latest(family)
                .filter(RequestView::awaitsAuthor)
                .map(RequestView::version)
                .orElse(FileRequest.NEW);
        return FileRequest.ofTheFamily(
                command.family(), opened, Objects.requireNonNull(command.text().scope()));
    }

    private boolean isBeforeTheDirector(CaseView family) {
        return requests.latest(family).filter(request -> !request.mayBeFiled()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
