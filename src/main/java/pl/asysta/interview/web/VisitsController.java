package pl.asysta.interview.web;

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
import pl.asysta.interview.Appointments;
import pl.asysta.interview.Interviews;
import pl.asysta.interview.Place;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The visits for an interview: those there were, and agreeing the next. */
@Controller
@RequestMapping("/cases/{family}/interview/visits")
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class VisitsController {
    private final Appointments appointments;
    private final Interviews interviews;
    private final InterviewPage page;
    private final Cases cases;

    VisitsController(Appointments appointments, Interviews interviews, InterviewPage page, Cases cases) {
        this.appointments = appointments;
        this.interviews = interviews;
        this.page = page;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Model model) {
        model.addAttribute("form", AppointmentForm.BLANK);
        return show(family, model);
    }

    @PostMapping
    String plan(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> appointments.plan(form.toCommand(family.id()), viewer))
                ? "redirect:/cases/" + family.id() + "/interview/visits?agreed"
                : show(family, model);
    }

    private String show(CaseView family, Model model) {
        page.show(family, interviews.of(family.id()), model);
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        model.addAttribute("places", Place.values());
        return "interview/visits";
    }
}
