package pl.asysta.institution.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.institution.InstitutionKind;
import pl.asysta.institution.Institutions;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The directory of institutions. */
@Controller
@RequestMapping("/institutions")
@PreAuthorize("!hasRole('ADMINISTRATOR')")
class InstitutionController {
    private static final String DONE = "redirect:/institutions?done=institution";

    private final Institutions institutions;
    private final Words words;

    InstitutionController(Institutions institutions, Words words) {
        this.institutions = institutions;
        this.words = words;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("institutions", institutions.all());
        return "institution/directory";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", InstitutionForm.blank());
        return form(model);
    }

    @PostMapping("/new")
    String enter(
            @Valid @ModelAttribute("form") InstitutionForm form, BindingResult errors, Viewer viewer, Model model) {
        return Submission.accepted(errors, () -> institutions.enter(form.toEnter(), viewer)) ? DONE : form(model);
    }

    @GetMapping("/{institution}")
    String open(@PathVariable UUID institution, Model model) {
        var one = institutions.one(institution);
        model.addAttribute("form", InstitutionForm.of(one));
        model.addAttribute("institution", one.id());
        return form(model);
    }

    @PostMapping("/{institution}")
    String correct(
            @PathVariable UUID institution,
            @Valid @ModelAttribute("form") InstitutionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("institution", institutions.one(institution).id());
        Runnable correct = () -> institutions.correct(form.toCorrect(institution), viewer);
        return Submission.accepted(errors, correct, () -> clash(institution, form, model)) ? DONE : form(model);
    }

    private void clash(UUID institution, InstitutionForm form, Model model) {
        var stored = institutions.one(institution);
        Conflict.show(
                model,
                form,
                InstitutionForm.of(stored),
                stored.version(),
                field -> words.text("institution.form." + field),
                value -> words.text("institution.kind." + value));
    }

    private static String form(Model model) {
        model.addAttribute("institutionKinds", InstitutionKind.values());
        return "institution/form";
    }
}
