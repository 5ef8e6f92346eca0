package pl.asysta.request.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.DecisionDeadlines;
import pl.asysta.request.RequestEventView;
import pl.asysta.request.RequestView;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What the page of a request shows of its way: who did what, and until when the director decides. */
@Component
class RequestPage {
    private final Workers workers;
    private final DecisionDeadlines deadlines;
    private final AssignmentRequests requests;

    RequestPage(Workers workers, DecisionDeadlines deadlines, AssignmentRequests requests) {
        this.requests = requests;
        this.workers = workers;
        this.deadlines = deadlines;
    }

    void show(RequestView request, Model model) {
        var writers = workers.workers(
                request.events().stream().map(RequestEventView::by).collect(Collectors.toSet()));
        model.addAttribute("request", request);
        model.addAttribute("earlier", requests.earlier(request.family()));
        model.addAttribute("writers", writers);
        if (request.isWaiting()) {
            WorkerView author = writers.get(request.filedBy());
            model.addAttribute("deadline", deadlines.of(request, author == null ? "" : author.fullName()));
        }
    }
}
