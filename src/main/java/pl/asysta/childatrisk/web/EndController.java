package pl.asysta.childatrisk.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.childatrisk.ChildrenAtRisk;
import pl.asysta.childatrisk.MonitoringId;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The end of monitoring a child. */
@Controller
@RequestMapping("/children-at-risk/{monitoring}/end")
class EndController {
    private final ChildrenAtRisk children;
    private final MonitoringPage page;

    EndController(ChildrenAtRisk children, MonitoringPage page) {
        this.children = children;
        this.page = page;
    }

    @GetMapping
    String open(@PathVariable MonitoringId monitoring, Viewer viewer, Model model) {
        boolean ended = !children.open(monitoring, viewer).isOpen();
        if (ended) {
            return "redirect:/children-at-risk/{monitoring}";
        }
        model.addAttribute("form", EndForm.BLANK);
        return page.ofEnd(monitoring, viewer, model);
    }

    @PostMapping
    String end(
            @PathVariable MonitoringId monitoring,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        children.open(monitoring, viewer);
        return Submission.accepted(errors, () -> children.end(form.toCommand(monitoring), viewer))
                ? "redirect:/children-at-risk/{monitoring}?done=child-end"
                : page.ofEnd(monitoring, viewer, model);
    }
}
