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
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Suspensions;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** An assistant is suspended (art. 13), or may work again. */
@Controller
@RequestMapping("/caseloads/{assistant}")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class SuspensionController {
    private final Suspensions suspensions;
    private final Workers workers;
    private final Words words;

    SuspensionController(Suspensions suspensions, Workers workers, Words words) {
        this.suspensions = suspensions;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("assistant")
    WorkerView assistant(@PathVariable WorkerId assistant) {
        var worker = workers.worker(assistant);
        if (worker.role() != Role.FAMILY_ASSISTANT) {
            throw new NotFound("assistant", assistant);
        }
        return worker;
    }

    @GetMapping("/suspension")
    String blank(Model model) {
        model.addAttribute("form", new SuspensionForm(Days.typed(words.today()), null));
        return "assignment/suspension";
    }

    @PostMapping("/suspension")
    String suspend(
            @PathVariable WorkerId assistant,
            @Valid @ModelAttribute("form") SuspensionForm form,
            BindingResult errors,
            Viewer viewer) {
        Runnable suspend =
                () -> suspensions.suspend(assistant, Days.of(form.from()), String.valueOf(form.basis()), viewer);
        return Submission.accepted(errors, suspend)
                ? "redirect:/caseloads/{assistant}?done=suspended"
                : "assignment/suspension";
    }

    @GetMapping("/lifting")
    String lifting(Model model) {
        model.addAttribute("form", new LiftingForm(Days.typed(words.today()), null));
        return "assignment/lifting";
    }

    @PostMapping("/lifting")
    String lift(
            @PathVariable WorkerId assistant,
            @Valid @ModelAttribute("form") LiftingForm form,
            BindingResult errors,
            Viewer viewer) {
        Runnable lift = () -> suspensions.lift(assistant, Days.of(form.backOn()), String.valueOf(form.why()), viewer);
        return Submission.accepted(errors, lift) ? "redirect:/caseloads/{assistant}?done=lifted" : "assignment/lifting";
    }
}
