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
import pl.asysta.childatrisk.NextChecks;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** One monitored child: what was seen, and what is seen now. */
@Controller
@RequestMapping("/children-at-risk/{monitoring}")
class MonitoringController {
    private final ChildrenAtRisk children;
    private final MonitoringPage page;
    private final NextChecks nextChecks;
    private final Words words;

    MonitoringController(ChildrenAtRisk children, MonitoringPage page, NextChecks nextChecks, Words words) {
        this.children = children;
        this.page = page;
        this.nextChecks = nextChecks;
        this.words = words;
    }

    @GetMapping
    String open(@PathVariable MonitoringId monitoring, Viewer viewer, Model model) {
        model.addAttribute("form", CheckForm.blank(words.today(), nextChecks.after(words.today())));
        return page.of(monitoring, viewer, model);
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping("/entries")
    String back() {
        return "redirect:/children-at-risk/{monitoring}";
    }

    @PostMapping("/entries")
    String record(
            @PathVariable MonitoringId monitoring,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        children.open(monitoring, viewer);
        if (Submission.accepted(errors, () -> children.record(form.toCommand(monitoring), viewer))) {
            return "redirect:/children-at-risk/{monitoring}?done=child-entry";
        }
        return page.of(monitoring, viewer, model);
    }
}
