package pl.asysta.groupactivity.web;

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
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.groupactivity.EnrolmentView;
import pl.asysta.groupactivity.GroupActivities;
import pl.asysta.groupactivity.GroupEnrolments;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** In which groups a family is. */
@Controller
@RequestMapping("/cases/{family}/group-activities")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class EnrolmentController {
    private static final String PAGE = "redirect:/cases/{family}/group-activities";

    private final GroupEnrolments enrolments;
    private final GroupActivities groups;
    private final Cases cases;
    private final Words words;

    EnrolmentController(GroupEnrolments enrolments, GroupActivities groups, Cases cases, Words words) {
        this.enrolments = enrolments;
        this.groups = groups;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String read(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        model.addAttribute("form", EnrolmentForm.blank(words.today()));
        return show(family, viewer, model);
    }

    @PostMapping
    String enrol(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") EnrolmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> enrolments.enrol(form.toCommand(family.id()), viewer))
                ? PAGE + "?done=group-enrolment"
                : show(family, viewer, model);
    }

    @GetMapping("/{enrolment}/leaving")
    String beginLeaving(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID enrolment,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", LeavingForm.blank(words.today()));
        return leaving(family, enrolment, viewer, model);
    }

    @PostMapping("/{enrolment}/leaving")
    String leave(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID enrolment,
            @Valid @ModelAttribute("form") LeavingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> enrolments.leave(form.toCommand(family.id(), enrolment), viewer))
                ? PAGE + "?done=group-leaving"
                : leaving(family, enrolment, viewer, model);
    }

    private String leaving(CaseView family, UUID enrolment, Viewer viewer, Model model) {
        EnrolmentView one = enrolments.of(family.id(), viewer).stream()
                .filter(found -> found.id().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment", enrolment));
        model.addAttribute("enrolment", one);
        return "groupactivity/leaving";
    }

    private String show(CaseView family, Viewer viewer, Model model) {
        model.addAttribute("enrolments", enrolments.of(family.id(), viewer));
        model.addAttribute(
                "groups",
                groups.running().stream()
                        .map(group -> new Choice(
                                group.id().id(),
                                group.details().name() + ", "
                                        + words.text(
                                                "group.kind." + group.details().kind())))
                        .toList());
        model.addAttribute(
                "people",
                enrolments.eligible(family).stream()
                        .map(member ->
                                new Choice(member.id().id(), member.name().full()))
                        .toList());
        return "groupactivity/family";
    }
}
