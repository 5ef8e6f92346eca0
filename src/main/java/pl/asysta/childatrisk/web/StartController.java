package pl.asysta.childatrisk.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.childatrisk.ChildrenAtRisk;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.NextChecks;
import pl.asysta.childatrisk.RiskReason;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Begins to monitor a child, from the file of its family. */
@Controller
@RequestMapping("/cases/{family}/children-at-risk")
class StartController {
    private final ChildrenAtRisk children;
    private final Cases cases;
    private final NextChecks nextChecks;
    private final Words words;

    StartController(ChildrenAtRisk children, Cases cases, NextChecks nextChecks, Words words) {
        this.children = children;
        this.cases = cases;
        this.nextChecks = nextChecks;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        model.addAttribute("reasons", RiskReason.values());
        model.addAttribute("sources", Informant.values());
        model.addAttribute(
                "minors",
                familyCase.members().stream()
                        .filter(member -> member.mayBeMinorOn(words.today()))
                        .toList());
        return familyCase;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable UUID child, Model model) {
        model.addAttribute("form", StartForm.blank(child, nextChecks.after(words.today())));
        return "childatrisk/start";
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping
    String back() {
        return "redirect:/cases/{family}/children-at-risk/new";
    }

    @PostMapping
    String start(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.result(
                        errors,
                        () -> children.start(form.toCommand(family), Objects.requireNonNull(form.token()), viewer))
                .map(started -> "redirect:/children-at-risk/" + started)
                .orElse("childatrisk/start");
    }
}
