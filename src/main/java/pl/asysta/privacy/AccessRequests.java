package pl.asysta.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Requests of people for a copy of their data (art. 15 GDPR): whoever works with the family takes them in. */
@Service
@Transactional
public class AccessRequests {
    private final Cases cases;
    private final AccessRequestRows rows;
    private final Clock clock;

    AccessRequests(Cases cases, AccessRequestRows rows, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the newest first. */
    @Transactional(readOnly = true)
    public List<AccessRequestView> of(CaseId family) {
        return rows.of(family);
    }

    /** All of the centre that wait for their answer, the earliest term first. */
    @PreAuthorize(AccessChecks.WHO_ANSWERS)
    @Transactional(readOnly = true)
    public List<OpenAccessRequest> waiting() {
        return rows.waiting();
    }

    /**
     * Puts down a request; the term runs from the day on which it came.
     *
     * @throws RuleViolation for somebody who is not of the family, or whose earlier request is not answered yet
     */
    public AccessRequestId register(RegisterAccessRequest command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        if (family.member(command.person()).isEmpty()) {
            throw RuleViolation.at("person", "privacy.access.stranger");
        }
        if (rows.of(family.id()).stream()
                .anyMatch(request -> request.isOpen() && request.person().equals(command.person()))) {
            throw RuleViolation.at("person", "privacy.access.open-already");
        }
        return rows.add(command, by.worker());
    }

    /**
     * Puts down that the person was told that, and why, the answer takes two months longer.
     *
     * @throws RuleViolation once the first month is over, or for a second time
     */
    @PreAuthorize(AccessChecks.WHO_ANSWERS)
    public void extend(CaseId family, AccessRequestId id, String reason, Viewer by) {
        cases.toWriteIn(family, by);
        if (!rows.one(family, id).isExtendableOn(LocalDate.now(clock))) {
            throw RuleViolation.at("reason", "privacy.access.not-extendable");
        }
        rows.extend(id, reason, by.worker());
    }

    /**
     * One request of a family that the viewer sees.
     *
     * @throws NotFound if there is none
     */
    @PreAuthorize(AccessChecks.WHO_ANSWERS)
    @Transactional(readOnly = true)
    public AccessRequestView one(CaseId family, AccessRequestId id, Viewer viewer) {
        return rows.one(cases.visible(family, viewer).id(), id);
    }
}
