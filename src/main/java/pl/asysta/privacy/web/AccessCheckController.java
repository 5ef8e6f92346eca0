package pl.asysta.privacy.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.privacy.AccessCheck;
import pl.asysta.privacy.AccessChecks;
import pl.asysta.privacy.AccessPart;
import pl.asysta.privacy.AccessRequestId;
import pl.asysta.privacy.Verdict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The check of a copy of somebody's data: part by part, each passage beside what leaves of it. */
@Controller
@RequestMapping("/cases/{family}/privacy/requests/{asked}")
class AccessCheckController {
    /** So many passages on one page; a form has room for them. */
    private static final int ON_PAGE = 40;

    private final AccessChecks checks;
    private final Words words;

    AccessCheckController(AccessChecks checks, Words words) {
        this.checks = checks;
        this.words = words;
    }

    @GetMapping
    String overview(@PathVariable CaseId family, @PathVariable AccessRequestId asked, Viewer viewer, Model model) {
        model.addAttribute("form", new PassagesForm(null));
        return show(family, asked, viewer, model);
    }

    @GetMapping({"/parts/{part}", "/parts/{part}/{page}"})
    String part(
            @PathVariable CaseId family,
            @PathVariable AccessRequestId asked,
            @PathVariable AccessPart part,
            @PathVariable(required = false) @Nullable Integer page,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", new PassagesForm(null));
        return show(part, page, checks.open(family, asked, viewer), model);
    }

    @PostMapping({"/parts/{part}", "/parts/{part}/{page}"})
    String choose(
            @PathVariable CaseId family,
            @PathVariable AccessRequestId asked,
            @PathVariable AccessPart part,
            @PathVariable(required = false) @Nullable Integer page,
            @Valid @ModelAttribute("form") PassagesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (Submission.accepted(errors, () -> checks.choose(family, asked, form.choices(), viewer))) {
            return "redirect:/cases/{family}/privacy/requests/{asked}/parts/{part}"
                    + (page == null ? "" : "/" + page)
                    + "?done=passages-checked";
        }
        return show(part, page, checks.open(family, asked, viewer), model);
    }

    @PostMapping("/finish")
    String finish(
            @PathVariable CaseId family,
            @PathVariable AccessRequestId asked,
            @ModelAttribute("form") PassagesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> checks.finish(family, asked, viewer))
                ? "redirect:/cases/{family}/privacy/requests/{asked}?done=access-finished"
                : show(family, asked, viewer, model);
    }

    private String show(CaseId family, AccessRequestId asked, Viewer viewer, Model model) {
        var check = checks.open(family, asked, viewer);
        model.addAttribute("familyCase", check.family());
        model.addAttribute("check", check);
        model.addAttribute("extendable", check.request().isExtendableOn(words.today()));
        return "privacy/request";
    }

    private String show(AccessPart part, @Nullable Integer asked, AccessCheck check, Model model) {
        var passages = check.of(part);
        int pages = Math.max(1, (passages.size() + ON_PAGE - 1) / ON_PAGE);
        int page = asked == null || asked < 1 || asked > pages ? 1 : asked;
        var parts = check.parts();
        int next = parts.indexOf(part) + 1;
        model.addAttribute("familyCase", check.family());
        model.addAttribute("check", check);
        model.addAttribute("part", part);
        model.addAttribute(
                "passages", passages.subList((page - 1) * ON_PAGE, Math.min(page * ON_PAGE, passages.size())));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("nextPart", next < parts.size() ? parts.get(next) : null);
        model.addAttribute("verdicts", Verdict.values());
        return "privacy/check";
    }
}
