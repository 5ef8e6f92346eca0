package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.personnel.PersonnelFiles;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Where a worker sits, how she is called and when she is on duty. */
@Controller
@RequestMapping("/staff/{id}/workplace")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class WorkplaceController {
    private final PersonnelFiles files;
    private final Workers workers;
    private final BothTexts bothTexts;

    WorkplaceController(PersonnelFiles files, Workers workers, BothTexts bothTexts) {
        this.files = files;
        this.workers = workers;
        this.bothTexts = bothTexts;
    }

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID id) {
        return workers.worker(new WorkerId(id));
    }

    @ModelAttribute("weekdays")
    DayOfWeek[] weekdays() {
        return DayOfWeek.values();
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("form", WorkplaceForm.of(files.of(new WorkerId(id)).workplace()));
        return "personnel/workplace";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WorkplaceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn by,
            Model model) {
        WorkplaceForm.check(form, errors);
        var worker = new WorkerId(id);
        Runnable save = () -> files.arrange(form.toCommand(worker), by);
        Runnable clash = () -> {
            var saved = files.of(worker).workplace();
            bothTexts.show(model, form, WorkplaceForm.of(saved), saved.version());
        };
        return Submission.accepted(errors, save, clash) ? "redirect:/staff/{id}/file?done=kept" : "personnel/workplace";
    }
}
