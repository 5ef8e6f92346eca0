package pl.asysta.caseload.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.caseload.CountingRules;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** How the centre reads art. 15(4) for families "Za życiem". */
@Controller
@RequestMapping("/caseloads/counting")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class CountingController {
    private final CountingRules counting;
    private final Words words;

    CountingController(CountingRules counting, Words words) {
        this.counting = counting;
        this.words = words;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "form", new CountingForm(Days.typed(words.today()), counting.forLifeCounts(words.today()), null));
        return show(model);
    }

    @PostMapping
    String decide(@Valid @ModelAttribute("form") CountingForm form, BindingResult errors, Viewer viewer, Model model) {
        Runnable decide = () -> counting.decide(
                Days.of(form.from()), Objects.requireNonNull(form.counts()), String.valueOf(form.reason()), viewer);
        return Submission.accepted(errors, decide) ? "redirect:/caseloads/counting?done=counting" : show(model);
    }

    private String show(Model model) {
        model.addAttribute("history", counting.history());
        model.addAttribute("counts", counting.forLifeCounts(words.today()));
        return "caseload/counting";
    }
}
