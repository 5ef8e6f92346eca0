package pl.asysta.assignment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.court.CourtOrders;
import pl.asysta.facility.FacilityNotices;
import pl.asysta.forlife.ForLifeRequests;
import pl.asysta.interview.Interviews;
import pl.asysta.risk.CompletedRiskLists;

/** The papers that a family's pathway has, as the director reads them; those of other pathways are not looked for. */
@Component
class PapersToRead {
    private final Interviews interviews;
    private final CompletedRiskLists riskLists;
    private final CourtOrders orders;
    private final ForLifeRequests forLife;
    private final FacilityNotices notices;

    PapersToRead(
            Interviews interviews,
            CompletedRiskLists riskLists,
            CourtOrders orders,
            ForLifeRequests forLife,
            FacilityNotices notices) {
        this.interviews = interviews;
        this.riskLists = riskLists;
        this.orders = orders;
        this.forLife = forLife;
        this.notices = notices;
    }

    void show(CaseView family, Model model) {
        for (var paper : family.pages()) {
            show(paper, family, model);
        }
    }

    private void show(PaperKind paper, CaseView family, Model model) {
        var id = family.id();
        switch (paper) {
            case INTERVIEW -> model.addAttribute("interview", interviews.of(id));
            case RISK_LIST -> riskLists.latest(id).ifPresent(list -> model.addAttribute("list", list));
            case COURT_ORDER -> orders.of(id).ifPresent(order -> model.addAttribute("order", order));
            case FOR_LIFE_REQUEST -> forLife.of(id).ifPresent(request -> model.addAttribute("forLife", request));
            case FACILITY_NOTICE -> notices.of(id).ifPresent(notice -> model.addAttribute("notice", notice));
            default -> {}
        }
    }
}
