package pl.asysta.facility;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.FamilySupportAct;

/** The notices of facilities, each of a minor parent who leaves one. */
@Service
@Transactional
public class FacilityNotices {
    private final EntityManager entities;
    private final NoticeRepository notices;
    private final Cases cases;
    private final Clock clock;

    FacilityNotices(EntityManager entities, NoticeRepository notices, Cases cases, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.cases = cases;
        this.clock = clock;
    }

    /** The notice about a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<NoticeView> of(CaseId family) {
        return notices.findByFamily(family).map(FacilityNotice::view);
    }

    /** Records the notice or corrects it; the same notice twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void record(RecordNotice command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by).openFor(PaperKind.FACILITY_NOTICE);
        var existing = notices.findByFamily(command.family());
        if (existing.filter(notice -> notice.says(command)).isPresent()) {
            return;
        }
        if (command.leavesOn().isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            throw RuleViolation.at("leavesOn", "facility.before-the-act");
        }
        MinorParents.check(command, family);
        if (existing.isPresent()) {
            existing.get().correct(command, by.worker(), clock.instant());
            return;
        }
        StaleVersion.refuseUnless(command.opened(), NoticeView.NONE);
        entities.persist(new FacilityNotice(command, by.worker(), clock.instant()));
        cases.brought(command.family(), by, PaperKind.FACILITY_NOTICE, LocalDate.now(clock));
    }
}
