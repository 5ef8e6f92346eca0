package pl.asysta.privacy.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.privacy.NoticeGiven;
import pl.asysta.privacy.NoticeWay;
import pl.asysta.privacy.NoticesGiven;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** That adults of a family were told what the centre does with their data, and corrections of that. */
@Controller
@RequestMapping("/cases/{family}/privacy/notices")
class NoticesController {
    private final Cases cases;
    private final NoticesGiven notices;

    NoticesController(Cases cases, NoticesGiven notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @ModelAttribute("ways")
    NoticeWay[] ways() {
        return NoticeWay.values();
    }

    @GetMapping("/new")
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        var seen = show(family, viewer, model);
        model.addAttribute("form", GivenForm.to(notices.of(seen).missing()));
        return "privacy/give";
    }

    @PostMapping("/new")
    String give(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") GivenForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        show(family, viewer, model);
        return Submission.accepted(errors, () -> notices.give(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/privacy?done=notice-given"
                : "privacy/give";
    }

    @GetMapping("/{given}")
    String wrong(@PathVariable CaseId family, @PathVariable UUID given, Viewer viewer, Model model) {
        model.addAttribute("form", CorrectionForm.of(entry(family, given, viewer, model)));
        return "privacy/correct";
    }

    @PostMapping("/{given}")
    String correct(
            @PathVariable CaseId family,
            @PathVariable UUID given,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        entry(family, given, viewer, model);
        CorrectionForm.check(form, errors);
        return Submission.accepted(errors, () -> notices.correct(form.toCommand(family, given), viewer))
                ? "redirect:/cases/{family}/privacy?done=notice-corrected"
                : "privacy/correct";
    }

    private NoticeGiven entry(CaseId family, UUID given, Viewer viewer, Model model) {
        var entry = notices.correctable(show(family, viewer, model), given);
        model.addAttribute("entry", entry);
        return entry;
    }

    private CaseView show(CaseId family, Viewer viewer, Model model) {
        var seen = cases.visible(family, viewer);
        model.addAttribute("familyCase", seen);
        model.addAttribute("notices", notices.of(seen));
        return seen;
    }
}
