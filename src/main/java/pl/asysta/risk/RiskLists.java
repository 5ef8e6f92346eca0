package pl.asysta.risk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.centre.Practice;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/**
 * The filling of risk lists (lista ryzyka). A family has several over time, one of them open at most. The score helps to
 * talk; the social worker decides.
 */
@Service
@Transactional
public class RiskLists {
    private final EntityManager entities;
    private final RiskListRepository lists;
    private final RiskCatalogues catalogues;
    private final Cases cases;
    private final Practice practice;
    private final Clock clock;

    RiskLists(
            EntityManager entities,
            RiskListRepository lists,
            RiskCatalogues catalogues,
            Cases cases,
            Practice practice,
            Clock clock) {
        this.entities = entities;
        this.lists = lists;
        this.catalogues = catalogues;
        this.cases = cases;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * The list that is being filled for a case that the caller has already been allowed to see, under the version it was
     * begun under; a blank one after the last was completed.
     */
    @Transactional(readOnly = true)
    public RiskListView open(CaseId family) {
        var last = lists.findFirstByFamilyOrderByNumberDesc(family);
        return last.filter(list -> !list.isCompleted())
                .map(list -> list.view(catalogues.version(list.catalogueVersion())))
                .orElseGet(() -> RiskListView.blank(last.map(RiskList::number).orElse(0) + 1, catalogues.current()));
    }

    /** Why no list can be filled for this family today, as the key of a sentence; empty when one can. */
    @Transactional(readOnly = true)
    public Optional<String> hindrance(CaseView family) {
        if (!family.pathway().asksFor(PaperKind.RISK_LIST)) {
            return Optional.of("cases.not-on-this-pathway.RISK_LIST");
        }
        if (family.stage() == Stage.CLOSED) {
            return Optional.of("risk.family-closed");
        }
        return practice.riskListUsed(LocalDate.now(clock)) ? Optional.empty() : Optional.of("risk.not-used");
    }

    /** Keeps the answers as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(FillRiskList command, Viewer by) {
        refuseHindered(cases.toWriteIn(command.family(), by));
        saved(command, by);
    }

    /** Completes and locks the list. The same answers twice are no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(FillRiskList command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var already = lists.findByFamilyAndNumber(command.family(), command.number())
                .filter(done -> done.isCompletedWith(command.answers()));
        if (already.isPresent()) {
            return;
        }
        refuseHindered(family);
        var list = saved(command, by);
        var catalogue = catalogues.version(list.catalogueVersion());
        RiskListIncomplete.refuseGaps(catalogue, command.answers());
        list.complete(catalogue.result(RiskListView.levels(command.answers())), LocalDate.now(clock));
        cases.riskWeighed(command.family(), by);
    }

    private RiskList saved(FillRiskList command, Viewer by) {
        var existing = lists.findByFamilyAndNumber(command.family(), command.number());
        var version = existing.map(RiskList::catalogueVersion)
                .orElseGet(() -> catalogues.current().version());
        refuseTampering(command, catalogues.version(version));
        if (existing.isPresent()) {
            existing.get().save(command, by.worker(), clock.instant());
            return existing.get();
        }
        refuseUnlessNext(command);
        StaleVersion.refuseUnless(command.opened(), -1);
        var list = new RiskList(command, by.worker(), clock.instant());
        entities.persist(list);
        return list;
    }

    private void refuseHindered(CaseView family) {
        hindrance(family).ifPresent(sentence -> {
            throw new RuleViolation(sentence);
        });
    }

    private static void refuseTampering(FillRiskList command, RiskCatalogue catalogue) {
        if (command.catalogueVersion() != catalogue.version()) {
            throw new RuleViolation("risk.other-catalogue", catalogue.version());
        }
        boolean known = command.answers().keySet().stream()
                .allMatch(code -> catalogue.factor(code).isPresent());
        if (!known) {
            throw new RuleViolation("risk.other-factor");
        }
    }

    private void refuseUnlessNext(FillRiskList command) {
        var last = lists.findFirstByFamilyOrderByNumberDesc(command.family());
        boolean next = command.number() == last.map(RiskList::number).orElse(0) + 1
                && last.map(RiskList::isCompleted).orElse(true);
        if (!next) {
            throw new RuleViolation("risk.other-list");
        }
    }
}
