package pl.asysta.assignment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.MainGoal;
import pl.asysta.assignment.Suggestion;
import pl.asysta.assignment.Suggestions;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.consent.Consents;
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
    private final Workers workers;
    private final Words words;

    DecisionPage(
            Cases cases,
            Consents consents,
            PapersToRead papers,
            Suggestions suggestions,
            Workers workers,
            Words words) {
        this.cases = cases;
        this.consents = consents;
        this.papers = papers;
        this.suggestions = suggestions;
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
        var match = suggestions.match(family, request.proposedAssistant());
        model.addAttribute("difficulty", match.needs());
        model.addAttribute("suggestions", match.suggestions());
        model.addAttribute("goals", MainGoal.values());
        if (!model.containsAttribute("form")) {
            var assistants =
                    match.suggestions().stream().map(Suggestion::assistant).toList();
            model.addAttribute(
                    "form",
                    DecisionForm.blank(request, assistants, match.needs().usualGoal(), words.today()));
        }
    }
}
