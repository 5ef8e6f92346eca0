package pl.asysta.risk.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import pl.asysta.risk.CatalogueDrafts;
import pl.asysta.risk.DraftFactors;
import pl.asysta.risk.FactorGroup;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;

/** One factor of the next version: new, or in other words. */
@Controller
@RequestMapping("/risk-catalogues/draft/factors")
class DraftFactorController {
    private static final String DONE = "redirect:/risk-catalogues/draft?done=saved";

    private final CatalogueDrafts drafts;
    private final DraftFactors factors;
    private final Words words;

    DraftFactorController(CatalogueDrafts drafts, DraftFactors factors, Words words) {
        this.drafts = drafts;
        this.factors = factors;
        this.words = words;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String group, Model model) {
        var known = Arrays.stream(FactorGroup.values())
                .filter(value -> value.name().equals(group))
                .findFirst();
        model.addAttribute("form", FactorForm.blank(known.orElse(null)));
        return show(null, model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") FactorForm form, BindingResult errors, Model model) {
        FactorForm.check(form, errors);
        return Submission.accepted(errors, () -> factors.add(form.words())) ? DONE : show(null, model);
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("form", FactorForm.of(factors.factor(id)));
        return show(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id, @Valid @ModelAttribute("form") FactorForm form, BindingResult errors, Model model) {
        FactorForm.check(form, errors);
        Runnable change = () -> factors.change(id, form.words(), form.version());
        return Submission.accepted(errors, change, () -> clash(id, form, model)) ? DONE : show(id, model);
    }

    private String show(@Nullable UUID id, Model model) {
        var draft = drafts.draft();
        model.addAttribute("catalogueDraft", draft);
        model.addAttribute("drafted", id == null ? null : factors.factor(id));
        model.addAttribute("groups", FactorGroup.values());
        model.addAttribute("levels", List.of("1", "2", "3"));
        return "risk/draft-factor";
    }

    private void clash(UUID id, FactorForm typed, Model model) {
        var saved = factors.factor(id);
        Conflict.show(
                model,
                typed,
                FactorForm.of(saved),
                saved.version(),
                box -> words.text("risk.factor." + box),
                value -> value instanceof FactorGroup group ? words.text("risk.group." + group) : value.toString());
    }
}
