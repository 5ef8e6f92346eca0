package pl.asysta.risk.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.risk.CatalogueDrafts;
import pl.asysta.risk.FactorGroup;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;

/** The next version of the risk catalogue: its factors, its thresholds, and how it will look. */
@Controller
@RequestMapping("/risk-catalogues/draft")
class CatalogueDraftController {
    private final CatalogueDrafts drafts;
    private final Words words;

    CatalogueDraftController(CatalogueDrafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", ThresholdsForm.of(drafts.draft()));
        return show(model);
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping({"/thresholds", "/factors"})
    String back() {
        return "redirect:/risk-catalogues/draft";
    }

    @PostMapping("/thresholds")
    String thresholds(@Valid @ModelAttribute("form") ThresholdsForm form, BindingResult errors, Model model) {
        Runnable change = () -> drafts.change(form.thresholds(), form.version());
        return Submission.accepted(errors, change, () -> clash(form, model))
                ? "redirect:/risk-catalogues/draft?done=saved"
                : show(model);
    }

    @GetMapping("/preview")
    String preview(Model model) {
        model.addAttribute("catalogueDraft", drafts.draft());
        model.addAttribute("sheet", CataloguePreview.of(drafts.draft().catalogue()));
        return "risk/catalogue-preview";
    }

    private String show(Model model) {
        model.addAttribute("catalogueDraft", drafts.draft());
        model.addAttribute("groups", FactorGroup.values());
        return "risk/draft";
    }

    private void clash(ThresholdsForm typed, Model model) {
        var saved = drafts.draft();
        Conflict.show(
                model, typed, ThresholdsForm.of(saved), saved.version(), box -> words.text("risk.thresholds." + box));
    }
}
