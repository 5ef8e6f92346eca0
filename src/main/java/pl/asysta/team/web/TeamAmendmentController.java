package pl.asysta.team.web;

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
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.team.MeetingState;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.TeamMeetings;
import pl.asysta.team.TeamMinutes;

/** What is added to minutes after they were closed. */
@Controller
@RequestMapping("/team/meetings/{meeting}/amendments/new")
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TeamAmendmentController {
    private static final String MEETING = "redirect:/team/meetings/{meeting}";

    private final TeamMeetings meetings;
    private final TeamMinutes minutes;

    TeamAmendmentController(TeamMeetings meetings, TeamMinutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @GetMapping
    String begin(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = meetings.open(meeting, viewer);
        if (file.meeting().state() != MeetingState.CLOSED) {
            return MEETING;
        }
        model.addAttribute("form", AmendmentForm.blank());
        model.addAttribute("file", file);
        return "team/amendment";
    }

    @PostMapping
    String amend(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (Submission.accepted(errors, () -> minutes.amend(form.toCommand(meeting), viewer))) {
            return MEETING + "?done=team-amendment";
        }
        model.addAttribute("file", meetings.open(meeting, viewer));
        return "team/amendment";
    }
}
