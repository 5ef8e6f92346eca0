package pl.asysta.assignment.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.AssistantOnBoard;
import pl.asysta.assignment.CaseloadBoard;
import pl.asysta.cases.Cases;
import pl.asysta.consent.Consents;
import pl.asysta.request.RequestView;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the director reads before she decides: the family at the left, the assistants at the right. */
@Component
class DecisionPage {
    private final Cases cases;
    private final Consents consents;
    private final PapersToRead papers;
    private final CaseloadBoard board;
    private final Workers workers;

    DecisionPage(Cases cases, Consents consents, PapersToRead papers, CaseloadBoard board, Workers workers) {
        this.cases = cases;
        this.consents = consents;
        this.papers = papers;
        this.board = board;
        this.workers = workers;
    }

    String show(RequestView request, Viewer viewer, Model model) {
        model.addAttribute("request", request);
        var family = cases.visible(request.family(), viewer);
        model.addAttribute("familyCase", family);
        papers.show(family, model);
        model.addAttribute("consents", consents.of(family));
        model.addAttribute("author", workers.worker(request.filedBy()));
        var assistants = proposedFirst(request);
        model.addAttribute("assistants", assistants);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecisionForm.blank(request, assistants));
        }
        return request.status().isDecided() || request.awaitsAuthor() ? "assignment/decided" : "assignment/decision";
    }

    private List<AssistantOnBoard> proposedFirst(RequestView request) {
        return board.assistants().stream()
                .sorted(Comparator.comparing((AssistantOnBoard assistant) ->
                                !assistant.worker().id().equals(request.proposedAssistant()))
                        .thenComparing(assistant -> !assistant.canTakeOne()))
                .toList();
    }
}
