package pl.asysta.people.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseView;
import pl.asysta.people.Parting;
import pl.asysta.people.Reading;
import pl.asysta.people.RelationView;
import pl.asysta.people.Relations;
import pl.asysta.site.Conflict;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** How two persons of a family are related. */
@Controller
@RequestMapping("/cases/{family}/relations")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class RelationController {
    private final Relations relations;
    private final FamilyOfPage families;
    private final Words words;

    RelationController(Relations relations, FamilyOfPage families, Words words) {
        this.relations = relations;
        this.families = families;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable String family, Viewer viewer, Model model) {
        model.addAttribute("readings", Reading.values());
        model.addAttribute("partings", Parting.values());
        return families.visible(family, viewer);
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String of, Model model) {
        model.addAttribute("form", RelationForm.blank(person(of)));
        return "people/new-relation";
    }

    @PostMapping("/new")
    String enter(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") RelationForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(errors, () -> relations.enter(form.toCommand(family.id()), viewer))
                ? done(family)
                : "people/new-relation";
    }

    @GetMapping("/{relation}")
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID relation,
            Model model) {
        var known = relations.one(relation, family);
        model.addAttribute("relation", known);
        model.addAttribute("form", PartingForm.of(known));
        return "people/relation";
    }

    @PostMapping("/{relation}")
    String change(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID relation,
            @RequestParam(defaultValue = "false") boolean remove,
            @Valid @ModelAttribute("form") PartingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var known = relations.one(relation, family);
        model.addAttribute("relation", known);
        Runnable change = remove
                ? () -> relations.remove(family.id(), relation, form.version(), viewer)
                : () -> relations.part(
                        family.id(),
                        relation,
                        form.version(),
                        form.parted(),
                        Days.read(form.partedOn()).orElse(null),
                        viewer);
        return Submission.accepted(errors, change, () -> clash(form, known, model)) ? done(family) : "people/relation";
    }

    private void clash(PartingForm typed, RelationView saved, Model model) {
        Conflict.show(
                model,
                typed,
                PartingForm.of(saved),
                saved.version(),
                field -> words.text("relations.form." + field),
                value -> words.text("relation.parted." + value));
    }

    private static @Nullable UUID person(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String done(CaseView family) {
        return "redirect:/cases/" + family.id() + "/persons?done=relation";
    }
}
