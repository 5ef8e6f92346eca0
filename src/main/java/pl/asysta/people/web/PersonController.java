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
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.Sex;
import pl.asysta.people.LookAlikes;
import pl.asysta.people.Persons;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Somebody comes into a family, or what is on record about her is put right. */
@Controller
@RequestMapping("/cases/{family}/persons")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class PersonController {
    private final Persons persons;
    private final LookAlikes lookAlikes;
    private final FamilyOfPage families;
    private final Words words;

    PersonController(Persons persons, LookAlikes lookAlikes, FamilyOfPage families, Words words) {
        this.persons = persons;
        this.lookAlikes = lookAlikes;
        this.families = families;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable String family, Viewer viewer) {
        return families.visible(family, viewer);
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("kinships", Kinship.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("homes", NewPersonForm.Home.values());
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", NewPersonForm.blank());
        return "people/new-person";
    }

    @PostMapping("/new")
    String add(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") NewPersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.getTarget() != null) {
            form.check(errors, words.today());
            meet(form, family, errors, viewer, model);
        }
        var added = Submission.result(errors, () -> persons.add(form.toCommand(family.id()), viewer));
        if (added.isEmpty()) {
            model.addAttribute("token", UUID.randomUUID());
            return "people/new-person";
        }
        return "redirect:/cases/" + family.id() + "/persons?done=person";
    }

    @GetMapping("/{person}")
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            Model model) {
        var member = Persons.member(family, person);
        model.addAttribute("member", member);
        model.addAttribute("form", PersonForm.of(member));
        return "people/person";
    }

    @PostMapping("/{person}")
    String correct(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var member = Persons.member(family, person);
        model.addAttribute("member", member);
        return Submission.accepted(
                        errors,
                        () -> persons.correct(
                                family.id(),
                                person,
                                form.version(),
                                form.toDetails(member.pesel()),
                                form.chosenKinship(),
                                viewer),
                        () -> clash(form, member, model))
                ? "redirect:/cases/" + family.id() + "/persons?done=person"
                : "people/person";
    }

    /** Whom the centre knows already is shown once; she says who it is, and nothing stops her. */
    private void meet(NewPersonForm form, CaseView family, BindingResult errors, Viewer viewer, Model model) {
        var met = lookAlikes.of(form.typed(family.address()), viewer);
        model.addAttribute("met", met);
        if (!met.isEmpty() && !form.isDecided()) {
            errors.rejectValue("same", "look-alikes.undecided");
        }
    }

    private void clash(PersonForm typed, MemberView saved, Model model) {
        Conflict.show(
                model,
                typed,
                PersonForm.of(saved),
                saved.version(),
                field -> words.text("persons.form." + field),
                this::inWords);
    }

    private String inWords(@Nullable Object value) {
        return value instanceof Kinship kinship
                ? words.text("kinship." + kinship)
                : value instanceof Sex sex ? words.text("sex." + sex) : value instanceof Boolean yes && yes ? "✓" : "";
    }
}
