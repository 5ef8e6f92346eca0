package pl.asysta.assignment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.MainGoal;
import pl.asysta.assignment.Suggestion;
import pl.asysta.assignment.Suggestions;
import pl.asysta.caseload.Difficulties;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.consent.Consents;
import pl.asysta.people.Placements;
import pl.asysta.request.RequestView;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the director reads before she decides: the family at the left, the assistants at the right. */
@Component
class DecisionPage {
    private final Cases cases;
    private final Consents consents;
    private final PapersToRead papers;
    private final Suggestions suggestions;
    private final Difficulties difficulties;
    private final Placements placements;
    private final Workers workers;
    private final Words words;

    DecisionPage(
            Cases cases,
            Consents consents,
            PapersToRead papers,
            Suggestions suggestions,
            Difficulties difficulties,
            Placements placements,
            Workers workers,
            Words words) {
        this.cases = cases;
        this.consents = consents;
        this.papers = papers;
        this.suggestions = suggestions;
        this.difficulties = difficulties;
        this.placements = placements;
        this.workers = workers;
        this.words = words;
    }

    String show(RequestView request, Viewer viewer, Model model) {
        model.addAttribute("request", request);
        var family = cases.visible(request.family(), viewer);
        model.addAttribute("familyCase", family);
        papers.show(family, model);
        model.addAttribute("consents", consents.of(family));
        model.addAttribute("author", workers.worker(request.filedBy()));
        showAssistants(request, family, model);
        return request.status().isDecided() || request.awaitsAuthor() ? "assignment/decided" : "assignment/decision";
    }

    private void showAssistants(RequestView request, CaseView family, Model model) {
        var difficulty = difficulties.of(family.id()).stream().findFirst();
        var suggested = suggestions.forFamily(family, difficulty, request.proposedAssistant());
        model.addAttribute("difficulty", difficulty.orElse(null));
        model.addAttribute("suggestions", suggested);
        model.addAttribute("goals", MainGoal.values());
        if (!model.containsAttribute("form")) {
            var assistants = suggested.stream().map(Suggestion::assistant).toList();
            model.addAttribute("form", DecisionForm.blank(request, assistants, goal(family), words.today()));
        }
    }

    /** Where a child is placed outside, its return is what the work is for; the director may see it otherwise. */
    private MainGoal goal(CaseView family) {
        return placements.of(family.id()).stream().anyMatch(stay -> stay.coversDay(words.today()))
                ? MainGoal.RETURN_OF_CHILD
                : MainGoal.PREVENT_SEPARATION;
    }
}
