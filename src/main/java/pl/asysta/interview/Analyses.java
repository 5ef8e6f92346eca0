package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/** The shelf of situation analyses (art. 11(2)). */
@Service
@Transactional
public class Analyses {
    private final EntityManager entities;
    private final AnalysisRepository analyses;
    private final Cases cases;
    private final Clock clock;

    Analyses(EntityManager entities, AnalysisRepository analyses, Cases cases, Clock clock) {
        this.entities = entities;
        this.analyses = analyses;
        this.cases = cases;
        this.clock = clock;
    }

    /** The analysis of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public AnalysisView of(CaseId family) {
        return analyses.findByFamily(family).map(SituationAnalysis::view).orElse(AnalysisView.NONE);
    }

    /** Keeps the text as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(RecordAnalysis command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        saved(command, by);
    }

    /** Completes and locks the analysis. The same text twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(RecordAnalysis command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var already = analyses.findByFamily(command.family()).filter(done -> done.isCompletedWith(command.text()));
        if (already.isPresent()) {
            return;
        }
        saved(command, by).complete(LocalDate.now(clock));
        cases.assessed(command.family(), by, PaperKind.ANALYSIS);
    }

    private SituationAnalysis saved(RecordAnalysis command, Viewer by) {
        var existing = analyses.findByFamily(command.family());
        if (existing.isPresent()) {
            existing.get().save(command.opened(), command.text(), by.worker(), clock.instant());
            return existing.get();
        }
        StaleVersion.refuseUnless(command.opened(), AnalysisView.NONE.version());
        var analysis = new SituationAnalysis(command.family(), command.text(), by.worker(), clock.instant());
        entities.persist(analysis);
        return analysis;
    }
}
