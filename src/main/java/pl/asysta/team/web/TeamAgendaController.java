package pl.asysta.team.web;

import jakarta.validation.Valid;
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
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.team.TeamAgenda;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.TeamMeetings;

/** Putting a case on the agenda of a meeting. */
@Controller
@RequestMapping("/team/meetings/{meeting}/items/new")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TeamAgendaController {
    private final TeamMeetings meetings;
    private final TeamAgenda agenda;
    private final Cases cases;

    TeamAgendaController(TeamMeetings meetings, TeamAgenda agenda, Cases cases) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.cases = cases;
    }

    @GetMapping
    String begin(
            @PathVariable TeamMeetingId meeting,
            @RequestParam(required = false) @Nullable String family,
            Viewer viewer,
            Model model) {
        model.addAttribute(
                "form",
                ItemForm.blank(
                        family == null
                                ? null
                                : cases.visible(CaseId.of(family), viewer).number()));
        return form(meeting, viewer, model);
    }

    @PostMapping
    String propose(
            @PathVariable TeamMeetingId meeting,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> agenda.propose(form.toCommand(meeting), viewer))
                ? "redirect:/team/meetings/{meeting}?done=team-item"
                : form(meeting, viewer, model);
    }

    private String form(TeamMeetingId meeting, Viewer viewer, Model model) {
        model.addAttribute("file", meetings.open(meeting, viewer));
        model.addAttribute("suggestions", agenda.suggestions(viewer));
        return "team/item";
    }
}
