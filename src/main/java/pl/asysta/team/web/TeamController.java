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
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.team.TeamMeetings;
import pl.asysta.team.TeamMembers;

/** The team: who is in it, when it meets, what is still to be done. */
@Controller
@RequestMapping("/team")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TeamController {
    private static final String LEADS = "hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')";

    private final TeamMembers members;
    private final TeamMeetings meetings;
    private final Words words;

    TeamController(TeamMembers members, TeamMeetings meetings, Words words) {
        this.members = members;
        this.meetings = meetings;
        this.words = words;
    }

    @GetMapping
    String read(Viewer viewer, Model model) {
        model.addAttribute("members", members.all());
        model.addAttribute("ahead", meetings.ahead());
        model.addAttribute("past", meetings.past());
        model.addAttribute("decisions", meetings.openDecisions(viewer));
        model.addAttribute("leads", viewer.role().leadsAssistants());
        model.addAttribute("today", words.today());
        return "team/team";
    }

    @GetMapping("/members/new")
    @PreAuthorize(LEADS)
    String blankMember(Model model) {
        model.addAttribute("form", MemberForm.blank(words.today()));
        return memberForm(model);
    }

    @PostMapping("/members/new")
    @PreAuthorize(LEADS)
    String addMember(@Valid @ModelAttribute("form") MemberForm form, BindingResult errors, Viewer viewer, Model model) {
        return Submission.accepted(errors, () -> members.add(form.toCommand(), viewer))
                ? "redirect:/team?done=team-member"
                : memberForm(model);
    }

    @GetMapping("/members/{member}/end")
    @PreAuthorize(LEADS)
    String beginEnd(@PathVariable UUID member, Model model) {
        var one = members.open(member);
        if (one.endsOn() != null) {
            return "redirect:/team";
        }
        model.addAttribute("form", new MemberEndForm(Days.typed(words.today())));
        model.addAttribute("member", one);
        return "team/member-end";
    }

    @PostMapping("/members/{member}/end")
    @PreAuthorize(LEADS)
    String end(
            @PathVariable UUID member,
            @Valid @ModelAttribute("form") MemberEndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("member", members.open(member));
        return Submission.accepted(errors, () -> members.end(member, Days.of(form.endsOn()), viewer))
                ? "redirect:/team?done=team-member-end"
                : "team/member-end";
    }

    private String memberForm(Model model) {
        model.addAttribute("workers", members.candidates());
        return "team/member";
    }
}
