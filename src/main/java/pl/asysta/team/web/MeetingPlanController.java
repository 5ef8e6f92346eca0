package pl.asysta.team.web;

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
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.team.MeetingFile;
import pl.asysta.team.MeetingState;
import pl.asysta.team.MovePlannedMeeting;
import pl.asysta.team.PlanMeeting;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.TeamMeetings;
import pl.asysta.team.TeamMembers;

/** Planning a meeting: when and where, who is invited, and calling it off. */
@Controller
@RequestMapping("/team/meetings")
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class MeetingPlanController {
    private static final String MEETING = "redirect:/team/meetings/{meeting}";

    private final TeamMeetings meetings;
    private final TeamMembers members;
    private final Words words;

    MeetingPlanController(TeamMeetings meetings, TeamMembers members, Words words) {
        this.meetings = meetings;
        this.members = members;
        this.words = words;
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", MeetingForm.blank());
        return "team/plan";
    }

    @PostMapping("/new")
    String plan(@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, Viewer viewer) {
        return Submission.result(
                        errors,
                        () -> meetings.plan(
                                new PlanMeeting(Objects.requireNonNull(form.token()), form.toPlan()), viewer))
                .map(meeting -> "redirect:/team/meetings/" + meeting + "?done=team-meeting")
                .orElse("team/plan");
    }

    @GetMapping("/{meeting}/edit")
    String edit(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = shown(meeting, viewer, model);
        if (file.meeting().state() != MeetingState.PLANNED) {
            return MEETING;
        }
        model.addAttribute("form", MeetingForm.of(file.meeting(), meeting.id()));
        return "team/plan";
    }

    @PostMapping("/{meeting}/edit")
    String move(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        shown(meeting, viewer, model);
        Runnable move = () -> meetings.move(new MovePlannedMeeting(meeting, form.version(), form.toPlan()), viewer);
        Runnable clash = () -> {
            var stored = MeetingForm.of(meetings.open(meeting, viewer).meeting(), form.token());
            Conflict.show(model, form, stored, stored.version(), field -> words.text("team.form." + field));
        };
        return Submission.accepted(errors, move, clash) ? MEETING + "?done=team-meeting" : "team/plan";
    }

    @GetMapping("/{meeting}/calling-off")
    String beginCallingOff(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = shown(meeting, viewer, model);
        model.addAttribute("form", new CallOffForm(null));
        return file.meeting().state() == MeetingState.PLANNED ? "team/calling-off" : MEETING;
    }

    @PostMapping("/{meeting}/calling-off")
    String callOff(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") CallOffForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        shown(meeting, viewer, model);
        Runnable callOff = () -> meetings.callOff(meeting, Objects.requireNonNull(form.because()), viewer);
        return Submission.accepted(errors, callOff) ? "redirect:/team?done=team-called-off" : "team/calling-off";
    }

    @GetMapping("/{meeting}/invitations/new")
    String beginInvitation(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = shown(meeting, viewer, model);
        model.addAttribute("form", InvitationForm.blank());
        return file.meeting().state().isLocked() ? MEETING : invitation(model);
    }

    @PostMapping("/{meeting}/invitations/new")
    String invite(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        shown(meeting, viewer, model);
        InvitationForm.check(form, errors);
        return Submission.accepted(errors, () -> meetings.invite(form.toCommand(meeting), viewer))
                ? MEETING + "?done=team-invitation"
                : invitation(model);
    }

    private MeetingFile shown(TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = meetings.open(meeting, viewer);
        model.addAttribute("file", file);
        return file;
    }

    private String invitation(Model model) {
        model.addAttribute("workers", members.candidates());
        return "team/invitation";
    }
}
