package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.personnel.AccessRegister;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The authorisations and undertakings of one worker, kept by the administrator and the director. */
@Controller
@RequestMapping("/staff/{worker}/access")
class AccessController {
    private final AccessRegister register;
    private final Workers workers;
    private final Words words;

    AccessController(AccessRegister register, Workers workers, Words words) {
        this.register = register;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID worker) {
        return workers.worker(new WorkerId(worker));
    }

    @GetMapping
    String page(@PathVariable UUID worker, Model model) {
        model.addAttribute("form", AccessForm.blank(String.valueOf(Days.typed(words.today()))));
        return page(new WorkerId(worker), model);
    }

    @PostMapping
    String record(
            @PathVariable UUID worker,
            @Valid @ModelAttribute("form") AccessForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn by,
            Model model) {
        AccessForm.check(form, errors);
        var id = new WorkerId(worker);
        return Submission.accepted(errors, () -> register.record(form.toCommand(id), by))
                ? "redirect:/staff/{worker}/access?done=kept"
                : page(id, model);
    }

    @GetMapping("/{authorisation}")
    String ending(@PathVariable UUID worker, @PathVariable UUID authorisation, Model model) {
        model.addAttribute("form", new LastDayForm(Days.typed(words.today())));
        return ending(new WorkerId(worker), authorisation, model);
    }

    @PostMapping("/{authorisation}")
    String end(
            @PathVariable UUID worker,
            @PathVariable UUID authorisation,
            @Valid @ModelAttribute("form") LastDayForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn by,
            Model model) {
        var id = new WorkerId(worker);
        return Submission.accepted(errors, () -> register.end(id, authorisation, Days.of(form.lastDay()), by))
                ? "redirect:/staff/{worker}/access?done=kept"
                : ending(id, authorisation, model);
    }

    @PostMapping("/undertakings/{undertaking}/annulment")
    String annul(@PathVariable UUID worker, @PathVariable UUID undertaking, @AuthenticationPrincipal SignedIn by) {
        register.annul(new WorkerId(worker), undertaking, by);
        return "redirect:/staff/{worker}/access?done=kept";
    }

    private String page(WorkerId worker, Model model) {
        model.addAttribute("papers", register.of(worker));
        return "personnel/access";
    }

    private String ending(WorkerId worker, UUID authorisation, Model model) {
        model.addAttribute("authorisation", register.authorisation(worker, authorisation));
        return "personnel/authorisation-end";
    }
}
