package pl.asysta.caseload.web;

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
import pl.asysta.caseload.Allowances;
import pl.asysta.caseload.AssistantTerms;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** A part of a post and a limit of her own, agreed with one assistant. */
@Controller
@RequestMapping("/caseloads/{assistant}/terms")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class TermsController {
    private final AssistantTerms terms;
    private final Allowances allowances;
    private final Workers workers;
    private final Words words;

    TermsController(AssistantTerms terms, Allowances allowances, Workers workers, Words words) {
        this.terms = terms;
        this.allowances = allowances;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("assistant")
    WorkerView assistant(@PathVariable WorkerId assistant) {
        return workers.worker(assistant);
    }

    @GetMapping
    String page(@PathVariable WorkerId assistant, Model model) {
        var now = allowances.of(assistant, words.today());
        model.addAttribute("form", TermsForm.of(now, String.valueOf(Days.typed(words.today()))));
        return "caseload/terms";
    }

    @PostMapping
    String set(
            @PathVariable WorkerId assistant,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(errors, () -> terms.set(form.toCommand(assistant), viewer))
                ? "redirect:/caseloads/{assistant}?done=terms"
                : "caseload/terms";
    }
}
