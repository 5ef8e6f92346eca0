package pl.asysta.risk.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.risk.CatalogueDrafts;
import pl.asysta.risk.CataloguePublications;
import pl.asysta.site.Conflict;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The publishing of the next version, after a look at what it changes. */
@Controller
@RequestMapping("/risk-catalogues/draft/publication")
class PublicationController {
    private final CataloguePublications publications;
    private final CatalogueDrafts drafts;
    private final Clock clock;

    PublicationController(CataloguePublications publications, CatalogueDrafts drafts, Clock clock) {
        this.publications = publications;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        model.addAttribute("form", new PublicationForm(null, Days.typed(tomorrow), null));
        return show(model);
    }

    @PostMapping
    String publish(
            @Valid @ModelAttribute("form") PublicationForm form, BindingResult errors, Viewer viewer, Model model) {
        Runnable publish = () -> publications.publish(String.valueOf(form.state()), Days.of(form.from()), viewer);
        return Submission.accepted(errors, publish, () -> Conflict.newer(model, 0))
                ? "redirect:/risk-catalogues?done=published"
                : show(model);
    }

    private String show(Model model) {
        model.addAttribute("catalogueDraft", drafts.draft());
        return "risk/publication";
    }
}
