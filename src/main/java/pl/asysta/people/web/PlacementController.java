package pl.asysta.people.web;

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
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.people.Persons;
import pl.asysta.people.PlacementForm;
import pl.asysta.people.PlacementView;
import pl.asysta.people.Placements;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** A child placed outside its family. */
@Controller
@RequestMapping("/cases/{family}/persons/{person}/placements")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class PlacementController {
    private final Placements placements;
    private final FamilyOfPage families;
    private final Words words;

    PlacementController(Placements placements, FamilyOfPage families, Words words) {
        this.placements = placements;
        this.families = families;
        this.words = words;
    }

    @ModelAttribute
    void child(@PathVariable String family, @PathVariable PersonId person, Viewer viewer, Model model) {
        var visible = families.visible(family, viewer);
        var child = Persons.member(visible, person);
        if (!child.kinship().isChild()) {
            throw new NotFound("child", person);
        }
        model.addAttribute("familyCase", visible);
        model.addAttribute("member", child);
        model.addAttribute("forms", PlacementForm.values());
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", PlacementBoxes.blank());
        return "people/placement";
    }

    @PostMapping("/new")
    String place(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") PlacementBoxes form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(errors, () -> placements.record(form.toCommand(family.id(), person), viewer))
                ? done(family)
                : "people/placement";
    }

    @GetMapping("/{placement}")
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @PathVariable UUID placement,
            Model model) {
        model.addAttribute("form", PlacementBoxes.of(placement(family, person, placement)));
        return "people/placement";
    }

    @PostMapping("/{placement}")
    String correct(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @PathVariable UUID placement,
            @Valid @ModelAttribute("form") PlacementBoxes form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var saved = placement(family, person, placement);
        return Submission.accepted(
                        errors,
                        () -> placements.correct(
                                placement, form.version(), form.toCommand(family.id(), person), viewer),
                        () -> clash(form, saved, model))
                ? done(family)
                : "people/placement";
    }

    private PlacementView placement(CaseView family, PersonId child, UUID id) {
        return placements.of(family.id()).stream()
                .filter(placement ->
                        placement.id().equals(id) && placement.child().equals(child))
                .findFirst()
                .orElseThrow(() -> new NotFound("placement", id));
    }

    private void clash(PlacementBoxes typed, PlacementView saved, Model model) {
        Conflict.show(
                model,
                typed,
                PlacementBoxes.of(saved),
                saved.version(),
                field -> words.text("placements.form." + field),
                value -> words.text("placement.form." + value));
    }

    private static String done(CaseView family) {
        return "redirect:/cases/" + family.id() + "/persons?done=placement";
    }
}
