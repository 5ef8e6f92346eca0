package pl.asysta.assignment.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.RequestQueue;
import pl.asysta.request.DecisionDeadlines;
import pl.asysta.request.RequestEventView;
import pl.asysta.request.RequestView;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What stands around a request: until when it is decided, which come before and after it, what has happened to it. */
@Component
class DecisionFrame {
    private final RequestQueue queue;
    private final DecisionDeadlines deadlines;
    private final Workers workers;

    DecisionFrame(RequestQueue queue, DecisionDeadlines deadlines, Workers workers) {
        this.queue = queue;
        this.deadlines = deadlines;
        this.workers = workers;
    }

    void show(RequestView request, Model model) {
        var writers = workers.workers(writers(request));
        WorkerView author = writers.get(request.filedBy());
        model.addAttribute("writers", writers);
        model.addAttribute("deadline", deadlines.of(request, author == null ? "" : author.fullName()));
        model.addAttribute("place", PlaceInQueue.of(request.id(), queue.waiting()));
    }

    private static Set<WorkerId> writers(RequestView request) {
        var writers = request.events().stream().map(RequestEventView::by).collect(Collectors.toSet());
        writers.add(request.filedBy());
        return writers;
    }
}
