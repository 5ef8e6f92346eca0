package pl.asysta.obstacle.web;

import jakarta.validation.Valid;
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

/** Reports that the work with a family cannot be done, and a new one. */
@Controller
@RequestMapping("/cases/{family}/obstacles")
class ObstacleController {
    private final Obstacles obstacles;
    private final ObstaclePage page;

    ObstacleController(Obstacles obstacles, ObstaclePage page) {
        this.obstacles = obstacles;
        this.page = page;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.show(family, viewer, model, "obstacle/obstacles");
    }

    @GetMapping("/new")
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", ReportForm.BLANK);
        return page.show(family, viewer, model, "obstacle/report");
    }

    @PostMapping("/new")
    String report(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "obstacle/report");
        return Submission.accepted(errors, () -> obstacles.report(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/obstacles?done=obstacle-reported"
                : again;
    }
}
