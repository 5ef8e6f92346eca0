package pl.asysta.risk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.RuleViolation.Sentence;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/** The shelf of risk lists (lista ryzyka). The score helps to talk; the social worker decides. */
@Service
@Transactional
public class RiskLists {
    private final EntityManager entities;
    private final RiskListRepository lists;
    private final RiskCatalogues catalogues;
    private final Cases cases;
    private final Clock clock;

    RiskLists(EntityManager entities, RiskListRepository lists, RiskCatalogues catalogues, Cases cases, Clock clock) {
        this.entities = entities;
        this.lists = lists;
        this.catalogues = catalogues;
        this.cases = cases;
        this.clock = clock;
    }

    /** The list of a case that the caller has already been allowed to see, under the version it was filled under. */
    @Transactional(readOnly = true)
    public RiskListView of(CaseId family) {
        return lists.findByFamily(family)
                .map(list -> list.view(catalogues.version(list.catalogueVersion())))
                .orElseGet(() -> new RiskListView(-1, catalogues.current(), Map.of(), null));
    }

    /** Keeps the answers as a draft. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void save(FillRiskList command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        saved(command, by);
    }

    /** Completes and locks the list. The same answers twice are no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void complete(FillRiskList command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var already = lists.findByFamily(command.family()).filter(done -> done.isCompletedWith(command.answers()));
        if (already.isPresent()) {
            return;
        }
        var list = saved(command, by);
        var catalogue = catalogues.version(list.catalogueVersion());
        refuseGaps(catalogue, command.answers());
        list.complete(catalogue.result(RiskListView.levels(command.answers())), LocalDate.now(clock));
        cases.assessed(command.family(), by, PaperKind.RISK_LIST);
    }

    private RiskList saved(FillRiskList command, Viewer by) {
        var existing = lists.findByFamily(command.family());
        var version = existing.map(RiskList::catalogueVersion)
                .orElseGet(() -> catalogues.current().version());
        refuseTampering(command, catalogues.version(version));
        if (existing.isPresent()) {
            existing.get().save(command, by.worker(), clock.instant());
            return existing.get();
        }
        StaleVersion.refuseUnless(command.opened(), -1);
        var list = new RiskList(command, by.worker(), clock.instant());
        entities.persist(list);
        return list;
    }

    private static void refuseTampering(FillRiskList command, RiskCatalogue catalogue) {
        boolean known = command.answers().keySet().stream()
                .allMatch(code -> catalogue.factor(code).isPresent());
        if (command.catalogueVersion() != catalogue.version() || !known) {
            throw new RuleViolation("risk.other-catalogue");
        }
    }

    private static void refuseGaps(RiskCatalogue catalogue, Map<String, RiskAnswer> answers) {
        var gaps = new ArrayList<Sentence>();
        for (var factor : catalogue.factors()) {
            var answer = answers.getOrDefault(factor.code(), new RiskAnswer(null, null));
            var level = answer.level();
            if (level == null) {
                gaps.add(new Sentence(
                        "levels[" + factor.code() + "]", "risk.factor-unanswered", new Object[] {factor.name()}));
            } else if (level == RiskFactor.TOP_LEVEL && factor.group().isRisk() && answer.justification() == null) {
                gaps.add(new Sentence(
                        "justifications[" + factor.code() + "]", "risk.level-unjustified", new Object[] {factor.name()
                        }));
            }
        }
        if (!gaps.isEmpty()) {
            throw new RiskListIncomplete(gaps);
        }
    }
}
