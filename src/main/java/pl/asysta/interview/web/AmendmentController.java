package pl.asysta.interview.web;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.AmendablePaper;
import pl.asysta.interview.Amendments;
import pl.asysta.interview.PaperText;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** An amendment of one text of a completed interview or analysis. */
@Controller
@RequestMapping("/cases/{family}/{paper:interview|analysis}/amendments")
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class AmendmentController {
    private final Amendments amendments;
    private final PaperWords paperWords;
    private final PaperPage papers;
    private final Cases cases;

    AmendmentController(Amendments amendments, PaperWords paperWords, PaperPage papers, Cases cases) {
        this.amendments = amendments;
        this.paperWords = paperWords;
        this.papers = papers;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @ModelAttribute("kind")
    PaperKind kind(@PathVariable String paper) {
        return PaperKind.valueOf(paper.toUpperCase(Locale.ROOT));
    }

    @GetMapping("/{field}") // an address for each text, so that each has a draft of its own
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @ModelAttribute(name = "kind", binding = false) PaperKind kind,
            @PathVariable String field,
            Model model) {
        var paper = amendments.paper(family.id(), kind);
        model.addAttribute("form", AmendmentForm.of(paper, field));
        return show(kind, paper, field, model);
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping
    String back() {
        return "redirect:/cases/{family}/{paper}";
    }

    @PostMapping
    String amend(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @ModelAttribute(name = "kind", binding = false) PaperKind kind,
            @PathVariable String paper,
            @Validated @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var field = form.field();
        Runnable amend = () -> amendments.amend(form.toCommand(family.id(), kind), viewer);
        Runnable clash = () -> Conflict.newer(
                model, amendments.paper(family.id(), kind).amendments().size());
        return Submission.accepted(errors, amend, clash)
                ? "redirect:/cases/" + family.id() + "/" + paper + "?amended"
                : show(kind, amendments.paper(family.id(), kind), field, model);
    }

    private String show(PaperKind kind, AmendablePaper paper, String field, Model model) {
        if (!paper.isCompleted() || !paper.prose().containsKey(field)) {
            throw new NotFound("text of a completed paper", field);
        }
        model.addAttribute("label", paperWords.label(kind, field, paper));
        model.addAttribute("now", paper.now(field));
        model.addAttribute("facts", PaperText.FACTS.equals(field));
        papers.facts(paper, model);
        return "interview/amendment";
    }
}
