package pl.asysta.centre.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import pl.asysta.centre.Declarations;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;

/** The accessibility declaration, which everybody may read before signing in. */
@Controller
class DeclarationController {
    private final Declarations declarations;
    private final Words words;

    DeclarationController(Declarations declarations, Words words) {
        this.declarations = declarations;
        this.words = words;
    }

    @GetMapping("/accessibility")
    String read(Model model) {
        model.addAttribute("declaration", declarations.current().orElse(null));
        return "centre/declaration";
    }

    @GetMapping("/settings/accessibility")
    String edit(Model model) {
        model.addAttribute(
                "form",
                declarations.current().map(DeclarationForm::of).orElseGet(() -> DeclarationForm.first(words.today())));
        return "centre/declaration-form";
    }

    @PostMapping("/settings/accessibility")
    String declare(@Valid @ModelAttribute("form") DeclarationForm form, BindingResult errors) {
        DeclarationForm.check(form, errors);
        return Submission.accepted(errors, () -> declarations.declare(form.toDeclaration()))
                ? "redirect:/accessibility?done=kept"
                : "centre/declaration-form";
    }
}
