package pl.asysta.cooperation.web;

import jakarta.validation.Valid;
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
import pl.asysta.cooperation.JointVisits;
import pl.asysta.cooperation.web.StartPage.Step;
import pl.asysta.staff.Viewer;

/** The joint first visit: agreed, missed, held. */
@Controller
@RequestMapping("/cases/{family}/cooperation")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class JointVisitController {
    private final JointVisits visits;
    private final StartPage page;

    JointVisitController(JointVisits visits, StartPage page) {
        this.visits = visits;
        this.page = page;
    }

    @GetMapping("/appointment")
    String beginAppointment(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(Step.APPOINTMENT, family, viewer, model, JointVisitPlanForm::begun);
    }

    @PostMapping("/appointment")
    String agree(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") JointVisitPlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                Step.APPOINTMENT, family, viewer, model, errors, () -> visits.agree(form.toCommand(family), viewer));
    }

    @GetMapping("/missed")
    String beginMissed(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(Step.MISSED, family, viewer, model, JointVisitMissedForm::begun);
    }

    @PostMapping("/missed")
    String miss(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") JointVisitMissedForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                Step.MISSED, family, viewer, model, errors, () -> visits.miss(form.toCommand(family), viewer));
    }

    @GetMapping("/visit")
    String beginVisit(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(Step.VISIT, family, viewer, model, JointVisitForm::begun);
    }

    @PostMapping("/visit")
    String hold(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") JointVisitForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                Step.VISIT, family, viewer, model, errors, () -> visits.hold(form.toCommand(family), viewer));
    }
}
