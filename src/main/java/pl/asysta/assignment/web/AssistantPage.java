package pl.asysta.assignment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.AssistantOnBoard;
import pl.asysta.caseload.AssistantProfiles;
import pl.asysta.caseload.AssistantTerms;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Suspensions;

/** One assistant as those see her who lead the team: families, terms, profile, suspensions. */
@Component
class AssistantPage {
    private final AssistantTerms terms;
    private final AssistantProfiles profiles;
    private final Suspensions suspensions;
    private final Districts districts;

    AssistantPage(AssistantTerms terms, AssistantProfiles profiles, Suspensions suspensions, Districts districts) {
        this.terms = terms;
        this.profiles = profiles;
        this.suspensions = suspensions;
        this.districts = districts;
    }

    String show(AssistantOnBoard assistant, Model model) {
        var id = assistant.worker().id();
        var profile = profiles.of(id);
        var home = profile.district();
        model.addAttribute("assistant", assistant);
        model.addAttribute("terms", terms.of(id));
        model.addAttribute("profile", profile);
        model.addAttribute("home", home == null ? null : districts.find(home).orElse(null));
        model.addAttribute("suspensions", suspensions.of(id));
        return "assignment/assistant";
    }
}
