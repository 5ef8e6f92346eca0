package pl.asysta.caseload.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.caseload.AssistantProfiles;
import pl.asysta.caseload.Language;
import pl.asysta.site.Submission;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What helps to choose an assistant for a family: her home district and her languages. */
@Controller
@RequestMapping("/caseloads/{assistant}/profile")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
class ProfileController {
    private final AssistantProfiles profiles;
    private final Districts districts;
    private final Workers workers;

    ProfileController(AssistantProfiles profiles, Districts districts, Workers workers) {
        this.profiles = profiles;
        this.districts = districts;
        this.workers = workers;
    }

    @ModelAttribute("assistant")
    WorkerView assistant(@PathVariable WorkerId assistant) {
        return workers.worker(assistant);
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @ModelAttribute("languages")
    Language[] languages() {
        return Language.values();
    }

    @GetMapping
    String page(@PathVariable WorkerId assistant, Model model) {
        model.addAttribute("form", ProfileForm.of(profiles.of(assistant)));
        return "caseload/profile";
    }

    @PostMapping
    String keep(
            @PathVariable WorkerId assistant, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors) {
        return Submission.accepted(errors, () -> profiles.keep(assistant, form.toProfile()))
                ? "redirect:/caseloads/{assistant}?done=profile"
                : "caseload/profile";
    }
}
