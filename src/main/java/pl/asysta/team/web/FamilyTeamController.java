package pl.asysta.team.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.team.TeamMeetings;

/** What the team has said and decided about a family. */
@Controller
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class FamilyTeamController {
    private final TeamMeetings meetings;
    private final Cases cases;
    private final Words words;

    FamilyTeamController(TeamMeetings meetings, Cases cases, Words words) {
        this.meetings = meetings;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/cases/{family}/team")
    String read(@PathVariable CaseId family, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("items", meetings.about(familyCase, viewer));
        model.addAttribute("decisions", meetings.decisionsAbout(familyCase, viewer));
        model.addAttribute(
                "ahead",
                meetings.ahead().stream().filter(meeting -> meeting.isAhead()).toList());
        model.addAttribute("today", words.today());
        return "team/family";
    }
}
