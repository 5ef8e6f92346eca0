package pl.asysta.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assessment.Assessments;
import pl.asysta.assignment.RequestQueue;
import pl.asysta.closing.Closings;
import pl.asysta.desk.Delays;
import pl.asysta.obstacle.Obstacles;
import pl.asysta.personnel.PersonnelDeadlines;
import pl.asysta.plan.UnreadPlans;
import pl.asysta.staff.Viewer;

/** What waits for the director or her deputy: to decide, to acknowledge, to know of. */
@Component
class DecisionsOnDesk {
    private final RequestQueue queue;
    private final PersonnelDeadlines personnel;
    private final Obstacles obstacles;
    private final Assessments assessments;
    private final Closings closings;
    private final Delays delays;
    private final UnreadPlans plans;

    DecisionsOnDesk(
            RequestQueue queue,
            PersonnelDeadlines personnel,
            Obstacles obstacles,
            Assessments assessments,
            Closings closings,
            Delays delays,
            UnreadPlans plans) {
        this.queue = queue;
        this.personnel = personnel;
        this.obstacles = obstacles;
        this.assessments = assessments;
        this.closings = closings;
        this.delays = delays;
        this.plans = plans;
    }

    /** Puts it on the page; answers with how many requests wait. */
    int show(Viewer viewer, Model model) {
        var requests = queue.onDesk();
        var waiting = requests.waiting();
        model.addAttribute("decidedLast", requests.decidedLast());
        model.addAttribute("waiting", waiting);
        model.addAttribute("expiring", personnel.soon());
        model.addAttribute("obstacles", obstacles.waiting());
        model.addAttribute("assessments", assessments.waiting());
        model.addAttribute("closings", closings.waiting());
        model.addAttribute("delays", delays.unseen(viewer));
        model.addAttribute("unreadPlans", plans.waiting(viewer));
        return waiting.size();
    }
}
