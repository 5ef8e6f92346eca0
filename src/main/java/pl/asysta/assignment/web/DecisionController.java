package pl.asysta.assignment.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.assignment.Assignments;
import pl.asysta.assignment.web.DecisionForm.Decision;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.RequestId;
import pl.asysta.request.RequestView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The director's decision on a request. */
@Controller
@RequestMapping("/requests/{request}")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class DecisionController {
    private final AssignmentRequests requests;
    private final Assignments assignments;
    private final DecisionPage page;
    private final DecisionFrame frame;

    DecisionController(AssignmentRequests requests, Assignments assignments, DecisionPage page, DecisionFrame frame) {
        this.requests = requests;
        this.assignments = assignments;
        this.page = page;
        this.frame = frame;
    }

    @GetMapping
    String page(@PathVariable RequestId request, Viewer viewer, Model model) {
        return show(requests.request(request, viewer), viewer, model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId request,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DecisionForm.check(form, errors);
        Runnable decide = () -> carryOut(form, request, viewer);
        return Submission.accepted(errors, decide, () -> changed(requests.request(request, viewer), errors, model))
                ? "redirect:/requests?decided=" + form.decision()
                : show(requests.request(request, viewer), viewer, model);
    }

    /** An author reads her own request; somebody else decides it. */
    private String show(RequestView request, Viewer viewer, Model model) {
        var shown = page.show(request, viewer, model);
        frame.show(request, model);
        return request.isWaiting() && request.isWrittenBy(viewer.worker()) ? "assignment/own" : shown;
    }

    private void carryOut(DecisionForm form, RequestId request, Viewer viewer) {
        if (form.decision() == Decision.ASSIGN) {
            assignments.assign(form.toAssignment(request), viewer);
        } else if (form.decision() == Decision.RETURN) {
            requests.sendBack(request, form.version(), String.valueOf(form.comment()), viewer);
        } else {
            requests.refuse(request, form.version(), String.valueOf(form.reason()), viewer);
        }
    }

    /** The page shows the request as it is now; deciding again means that it has been read. */
    private static void changed(RequestView now, BindingResult errors, Model model) {
        Conflict.newer(model, now.version());
        errors.reject("decision.request-changed");
    }
}
