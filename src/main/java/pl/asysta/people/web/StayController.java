package pl.asysta.people.web;

import jakarta.validation.Valid;
import java.util.Objects;
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
import pl.asysta.cases.StayEnd;
import pl.asysta.people.Persons;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Somebody moves out, dies, or comes back. */
@Controller
@RequestMapping("/cases/{family}/persons/{person}")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class StayController {
    private final Persons persons;
    private final FamilyOfPage families;

    StayController(Persons persons, FamilyOfPage families) {
        this.persons = persons;
        this.families = families;
    }

    @ModelAttribute
    void family(@PathVariable String family, @PathVariable PersonId person, Viewer viewer, Model model) {
        var visible = families.visible(family, viewer);
        model.addAttribute("familyCase", visible);
        model.addAttribute("member", Persons.member(visible, person));
        model.addAttribute("ends", StayEnd.values());
    }

    @GetMapping("/leave")
    String leaving(Model model) {
        model.addAttribute("form", new StayForm(null, null));
        return "people/leave";
    }

    @PostMapping("/leave")
    String leave(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") StayForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(
                        errors,
                        () -> persons.moveOut(
                                family.id(),
                                person,
                                Days.of(form.leftOn()),
                                Objects.requireNonNull(form.endedBy()),
                                viewer))
                ? done(family)
                : "people/leave";
    }

    @GetMapping("/return")
    String returning(Model model) {
        model.addAttribute("form", new ReturnForm(null));
        return "people/return";
    }

    @PostMapping("/return")
    String comeBack(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(errors, () -> persons.moveIn(family.id(), person, Days.of(form.joinedOn()), viewer))
                ? done(family)
                : "people/return";
    }

    private static String done(CaseView family) {
        return "redirect:/cases/" + family.id() + "/persons?done=person";
    }
}
