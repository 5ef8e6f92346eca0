package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.staff.Viewer;

/** The shelf of situation analyses (art. 11(2)). */
@Service
@Transactional
public class Analyses {
    private final EntityManager entities;
    private final AnalysisRepository analyses;
    private final AmendmentRepository amendments;
    private final Cases cases;
    private final Clock clock;

    Analyses(
            EntityManager entities,
            AnalysisRepository analyses,
            AmendmentRepository amendments,
            Cases cases,
            Clock clock) {
        this.entities = entities;
        this.analyses = analyses;
        this.amendments = amendments;
        this.cases = cases;
        this.clock = clock;
    }

    /** The analysis of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public AnalysisView of(CaseId family) {
        return analyses.findByFamily(family)
                .map(analysis -> analysis.view(amendments.viewsOf(family, PaperKind.ANALYSIS)))
                .orElse(AnalysisView.NONE);
    }

    /** Keeps the text as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(RecordAnalysis command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        DraftPaper.refuseOnceClosed(family);
        var analysis = analysisOf(family);
        save(analysis, command, named(command, family, analysis), by);
    }

    /** Completes and locks the analysis; a "no" ends the case. The same text twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(RecordAnalysis command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var analysis = analysisOf(family);
        var text = named(command, family, analysis).settled();
        if (analysis.isCompletedWith(text)) {
            return;
        }
        DraftPaper.refuseOnceClosed(family);
        var today = LocalDate.now(clock);
        text.gaps(family, today).refuse();
        save(analysis, command, text, by);
        analysis.complete(today);
        cases.assessed(command.family(), by, PaperKind.ANALYSIS);
        if (text.conclusion().isNo()) {
            cases.close(text.conclusion().closing(command.family()), by);
        }
    }

    private SituationAnalysis analysisOf(CaseView family) {
        return analyses.findByFamily(family.id()).orElseGet(() -> new SituationAnalysis(family.id()));
    }

    private static AnalysisText named(RecordAnalysis command, CaseView family, SituationAnalysis analysis) {
        return command.text().naming(KnownPeople.of(family, analysis.text().names()));
    }

    private void save(SituationAnalysis analysis, RecordAnalysis command, AnalysisText text, Viewer by) {
        analysis.save(command.opened(), text, by.worker(), clock.instant());
        entities.persist(analysis);
    }
}
