package pl.asysta.team.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.team.TeamAgenda;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.TeamMeetings;
import pl.asysta.team.TeamMinutes;

/** One meeting of the team, and what is done on its page by a button. */
@Controller
@RequestMapping("/team/meetings/{meeting}")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TeamMeetingController {
    private static final String LEADS = "hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')";
    private static final String MEETING = "redirect:/team/meetings/{meeting}";

    private final TeamMeetings meetings;
    private final TeamAgenda agenda;
    private final TeamMinutes minutes;

    TeamMeetingController(TeamMeetings meetings, TeamAgenda agenda, TeamMinutes minutes) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
    }

    @GetMapping
    String read(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        model.addAttribute("form", new StateForm(0));
        return show(meeting, viewer, model);
    }

    @GetMapping("/print")
    String print(
            @PathVariable TeamMeetingId meeting,
            @RequestParam(defaultValue = "false") boolean names,
            Viewer viewer,
            Model model) {
        model.addAttribute("file", meetings.open(meeting, viewer));
        model.addAttribute("named", names);
        return "team/print";
    }

    @PostMapping("/closing")
    @PreAuthorize(LEADS)
    String close(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") StateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable clash =
                () -> Conflict.newer(model, meetings.open(meeting, viewer).state());
        return Submission.accepted(errors, () -> minutes.close(meeting, form.state(), viewer), clash)
                ? MEETING + "?done=team-closed"
                : show(meeting, viewer, model);
    }

    @PostMapping("/items/{item}/withdrawal")
    String withdraw(
            @PathVariable TeamMeetingId meeting,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") StateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> agenda.withdraw(meeting, item, viewer))
                ? MEETING + "?done=team-withdrawn"
                : show(meeting, viewer, model);
    }

    @PostMapping("/invitations/{invitation}/removal")
    @PreAuthorize(LEADS)
    String takeBack(
            @PathVariable TeamMeetingId meeting,
            @PathVariable UUID invitation,
            @Valid @ModelAttribute("form") StateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> meetings.takeBack(meeting, invitation, viewer))
                ? MEETING + "?done=team-uninvited"
                : show(meeting, viewer, model);
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"/closing", "/items/{item}/withdrawal", "/invitations/{invitation}/removal"})
    String back() {
        return MEETING;
    }

    private String show(TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = meetings.open(meeting, viewer);
        model.addAttribute("file", file);
        model.addAttribute("leads", viewer.role().leadsAssistants());
        model.addAttribute("reader", viewer.worker());
        return "team/meeting";
    }
}
