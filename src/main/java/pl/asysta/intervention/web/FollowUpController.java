package pl.asysta.intervention.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.FollowUps;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** What happens while the follow-up of an intervention goes on: somebody is told, a child is taken. */
@Controller
@RequestMapping("/cases/{family}/interventions/{number:\\d{1,6}}")
class FollowUpController {
    private static final String INTERVENTION = "redirect:/cases/{family}/interventions/{number}";

    private final FollowUps followUps;
    private final InterventionPage page;
    private final Clock clock;

    FollowUpController(FollowUps followUps, InterventionPage page, Clock clock) {
        this.followUps = followUps;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/notice")
    String notice(
            @PathVariable CaseId family,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean court,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", NoticeForm.begun(court ? NotifiedBody.COURT : null, clock));
        return page.one(family, number, viewer, model, "intervention/notice");
    }

    @PostMapping("/notice")
    String notify(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.one(family, number, viewer, model, "intervention/notice");
        NoticeForm.check(form, clock, errors);
        return Submission.accepted(errors, () -> followUps.notified(form.toCommand(family, number, clock), viewer))
                ? INTERVENTION + "?done=intervention-notice"
                : again;
    }

    @GetMapping("/child-taken")
    String taken(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("form", TakenForm.begun(clock));
        return page.one(family, number, viewer, model, "intervention/taken");
    }

    @PostMapping("/child-taken")
    String take(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") TakenForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.one(family, number, viewer, model, "intervention/taken");
        TakenForm.check(form, clock, errors);
        return Submission.accepted(errors, () -> followUps.childTaken(family, number, form.at(clock), viewer))
                ? INTERVENTION + "?done=intervention-taken"
                : again;
    }
}
