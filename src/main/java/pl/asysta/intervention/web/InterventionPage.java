package pl.asysta.intervention.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.intervention.BlueCardView;
import pl.asysta.intervention.BlueCards;
import pl.asysta.intervention.InterventionView;
import pl.asysta.intervention.Interventions;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.visits.WorkCards;

/** What stands on the pages of interventions: the family, what is on record, the names, and what the viewer may do. */
@Component
class InterventionPage {
    private final Cases cases;
    private final Interventions interventions;
    private final BlueCards blueCards;
    private final WorkCards workCards;
    private final Workers workers;

    InterventionPage(
            Cases cases, Interventions interventions, BlueCards blueCards, WorkCards workCards, Workers workers) {
        this.cases = cases;
        this.interventions = interventions;
        this.blueCards = blueCards;
        this.workCards = workCards;
        this.workers = workers;
    }

    /** All of a family. */
    String list(CaseId id, Viewer viewer, Model model) {
        var family = family(id, viewer, model);
        var all = interventions.of(id);
        model.addAttribute("interventions", all);
        compartment(family, all, viewer, model);
        return "intervention/interventions";
    }

    /** One of them, on its own page or on the page of a form about it. */
    String one(CaseId id, int number, Viewer viewer, Model model, String page) {
        var family = family(id, viewer, model);
        var one = interventions.one(id, number);
        model.addAttribute("intervention", one);
        model.addAttribute("follows", one.isFollowedUpBy(viewer, family));
        model.addAttribute("amends", one.isBy(viewer));
        model.addAttribute("writesCard", family.isWorkedWithBy(viewer));
        model.addAttribute("entries", workCards.interventionsOn(id, one.seenOn()));
        model.addAttribute("bodies", NotifiedBody.values());
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        compartment(family, List.of(one), viewer, model);
        return page;
    }

    private CaseView family(CaseId id, Viewer viewer, Model model) {
        var family = cases.visible(id, viewer);
        model.addAttribute("familyCase", family);
        return family;
    }

    private void compartment(CaseView family, List<InterventionView> shown, Viewer viewer, Model model) {
        var cards = blueCards.of(family, viewer);
        model.addAttribute("blueCardsOpen", blueCards.areOpenTo(viewer, family));
        model.addAttribute("blueCards", cards);
        var mentioned = new HashSet<WorkerId>();
        shown.stream().flatMap(InterventionView::people).forEach(mentioned::add);
        cards.stream().flatMap(InterventionPage::people).forEach(mentioned::add);
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        model.addAttribute("names", names);
    }

    static Stream<WorkerId> people(BlueCardView card) {
        return card.parts().stream().map(BlueCardView.Part::worker);
    }
}
