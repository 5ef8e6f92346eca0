package pl.asysta.request;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The shelf of requests for an assistant (art. 11(3) and (4)). */
@Service
@Transactional
public class AssignmentRequests {
    private final EntityManager entities;
    private final RequestRepository requests;
    private final RequestNumbers numbers;
    private final Cases cases;
    private final Workers workers;
    private final Clock clock;

    AssignmentRequests(
            EntityManager entities,
            RequestRepository requests,
            RequestNumbers numbers,
            Cases cases,
            Workers workers,
            Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.numbers = numbers;
        this.cases = cases;
        this.workers = workers;
        this.clock = clock;
    }

    /** One request of a family that the viewer may see. */
    @Transactional(readOnly = true)
    public RequestView request(RequestId id, Viewer viewer) {
        var request = requests.findById(id).orElseThrow(() -> new NotFound("request", id));
        if (!cases.isVisible(request.family(), viewer)) {
            throw new NotFound("request", id);
        }
        return request.view();
    }

    /** The latest request of a case, which the caller has already been allowed to see, in its spell of work of now. */
    @Transactional(readOnly = true)
    public Optional<RequestView> latest(CaseView family) {
        return family.latest(PaperKind.REQUEST)
                .flatMap(filed -> requests.findByFamily(family.id()).stream().findFirst())
                .map(AssignmentRequest::view);
    }

    /** Those before the latest one of a case that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestView> earlier(CaseId family) {
        return requests.findByFamily(family).stream()
                .skip(1)
                .map(AssignmentRequest::view)
                .toList();
    }

    /**
     * Files a request, or files a returned one again; the same request twice is no mistake.
     *
     * @throws pl.asysta.cases.PapersMissing with a sentence for each paper that is missing
     */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public RequestId file(FileRequest filing, Viewer by) {
        cases.toWriteIn(filing.family(), by);
        var latest = requests.findByFamily(filing.family()).stream()
                .findFirst()
                .filter(request -> !request.view().status().isDecided());
        if (latest.isPresent() && latest.get().isFiledWith(filing, by.worker())) {
            return latest.get().id();
        }
        refuseStrangers(filing.proposedAssistant());
        if (latest.isPresent()) {
            latest.get().resubmit(filing, by.worker(), clock.instant(), today());
            cases.assistantRequestedAgain(filing.family(), by);
            return latest.get().id();
        }
        StaleVersion.refuseUnless(filing.opened(), FileRequest.NEW);
        cases.assistantRequested(filing.family(), by);
        var request =
                new AssignmentRequest(filing, numbers.next(today().getYear()), by.worker(), today(), clock.instant());
        entities.persist(request);
        return request.id();
    }

    /** The request, and nobody else decides it until the transaction ends. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public RequestView toDecide(RequestId id) {
        return lock(id).view();
    }

    /** Sends a request back to the social worker, with what to complete. The same comment twice is no mistake. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void sendBack(RequestId id, long opened, String comment, Viewer by) {
        var request = lock(id);
        if (request.isReturnedWith(comment, by.worker())) {
            return;
        }
        request.sendBack(opened, comment, by.worker(), clock.instant());
        cases.requestReturned(request.family(), by);
    }

    /** Refuses a request for a reason, in writing. The same reason twice is no mistake. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void refuse(RequestId id, long opened, String reason, Viewer by) {
        var request = lock(id);
        if (request.isRefusedWith(reason, by.worker())) {
            return;
        }
        request.refuse(opened, reason, by.worker(), clock.instant(), today());
        cases.requestRefused(request.family(), by);
    }

    /** The request has been granted; the caller assigns the assistant in the same transaction. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public RequestView grant(RequestId id, long opened, @Nullable String hints, Viewer by) {
        var request = lock(id);
        request.grant(opened, hints, by.worker(), clock.instant(), today());
        return request.view();
    }

    private AssignmentRequest lock(RequestId id) {
        return requests.lock(id).orElseThrow(() -> new NotFound("request", id));
    }

    private void refuseStrangers(@Nullable WorkerId proposed) {
        boolean known = proposed == null
                || workers.active(Role.FAMILY_ASSISTANT).stream()
                        .anyMatch(assistant -> assistant.id().equals(proposed));
        if (!known) {
            throw RuleViolation.at("proposedAssistant", "request.not-an-assistant");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
