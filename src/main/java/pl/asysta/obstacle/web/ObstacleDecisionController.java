package pl.asysta.obstacle.web;

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
import pl.asysta.cases.CaseId;
import pl.asysta.obstacle.Obstacles;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** What the director and the assistant decide about a report. */
@Controller
@RequestMapping("/cases/{family}/obstacles/decision")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class ObstacleDecisionController {
    private final Obstacles obstacles;
    private final ObstaclePage page;

    ObstacleDecisionController(Obstacles obstacles, ObstaclePage page) {
        this.obstacles = obstacles;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        var shown = page.show(family, viewer, model, "obstacle/decision");
        var open = ObstaclePage.open(obstacles.of(family));
        if (open == null) {
            return "redirect:/cases/{family}/obstacles";
        }
        model.addAttribute("form", DecisionBoxes.begun(open.id()));
        return shown;
    }

    @PostMapping
    String decide(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") DecisionBoxes form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "obstacle/decision");
        DecisionBoxes.check(form, errors);
        return Submission.accepted(errors, () -> obstacles.decide(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/obstacles?done=obstacle-decided"
                : again;
    }
}
