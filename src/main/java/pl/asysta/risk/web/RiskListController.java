package pl.asysta.risk.web;

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
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.risk.RiskFactor;
import pl.asysta.risk.RiskLists;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The filling of a family's risk list. */
@Controller
@RequestMapping("/cases/{family}/risk-list")
class RiskListController {
    private final RiskLists lists;
    private final RiskPages pages;
    private final Cases cases;

    RiskListController(RiskLists lists, RiskPages pages, Cases cases) {
        this.lists = lists;
        this.pages = pages;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.RISK_LIST);
    }

    /** The list that is being filled, or else the latest that is done. */
    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        return pages.whereItStands(family, viewer, model);
    }

    /** The next list of a family that has been weighed before. */
    @GetMapping("/new")
    String next(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        return viewer.role().conductsInterviews() && lists.hindrance(family).isEmpty()
                ? pages.toFill(lists.open(family.id()), family.id(), model)
                : "redirect:/cases/{family}/risk-list";
    }

    @PostMapping
    String save(
            @PathVariable CaseId family,
            @ModelAttribute("form") RiskListForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        RiskListForm.check(form, errors);
        Runnable save = () -> lists.save(form.toCommand(family), viewer);
        return Submission.accepted(errors, save, () -> clash(form, family, model))
                ? "redirect:/cases/{family}/risk-list?saved"
                : again(form, family, model);
    }

    @PostMapping(params = "complete")
    String complete(
            @PathVariable CaseId family,
            @ModelAttribute("form") RiskListForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        RiskListForm.check(form, errors);
        Runnable complete = () -> lists.complete(form.toCommand(family), viewer);
        return Submission.accepted(errors, complete, () -> clash(form, family, model))
                ? "redirect:/cases/{family}?done=risk-list"
                : again(form, family, model);
    }

    private String again(@Nullable RiskListForm form, CaseId family, Model model) {
        var list = lists.open(family);
        return pages.toFill(list, form == null ? RiskListForm.of(list) : form, family, model);
    }

    private void clash(RiskListForm typed, CaseId family, Model model) {
        var saved = lists.open(family);
        Conflict.show(
                model,
                typed,
                RiskListForm.of(saved),
                saved.version(),
                code -> saved.catalogue().factor(code).map(RiskFactor::name).orElse(code));
    }
}
