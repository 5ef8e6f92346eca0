package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import pl.asysta.personnel.AssistantGrade;
import pl.asysta.personnel.EmploymentKind;
import pl.asysta.personnel.PersonnelFiles;
import pl.asysta.site.Submission;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** How a worker is employed, and an assistant's grades. */
@Controller
@RequestMapping("/staff/{id}/employment")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class EmploymentController {
    private final PersonnelFiles files;
    private final Workers workers;
    private final BothTexts bothTexts;

    EmploymentController(PersonnelFiles files, Workers workers, BothTexts bothTexts) {
        this.files = files;
        this.workers = workers;
        this.bothTexts = bothTexts;
    }

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID id) {
        return workers.worker(new WorkerId(id));
    }

    @ModelAttribute("employments")
    List<EmploymentKind> employments(@ModelAttribute("worker") WorkerView worker) {
        return Stream.of(EmploymentKind.values())
                .filter(kind -> worker.role() != Role.FAMILY_ASSISTANT || kind.suitsAnAssistant())
                .toList();
    }

    @ModelAttribute("assistant")
    boolean assistant(@ModelAttribute("worker") WorkerView worker) {
        return worker.role() == Role.FAMILY_ASSISTANT;
    }

    @ModelAttribute("gradeNames")
    AssistantGrade[] gradeNames() {
        return AssistantGrade.values();
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("form", EmploymentForm.of(files.of(new WorkerId(id)).employment()));
        return "personnel/employment";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EmploymentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn by,
            Model model) {
        EmploymentForm.check(form, errors);
        var worker = new WorkerId(id);
        Runnable save = () -> files.record(form.toCommand(worker), by);
        Runnable clash = () -> {
            var saved = files.of(worker).employment();
            bothTexts.show(model, form, EmploymentForm.of(saved), saved.version());
        };
        return Submission.accepted(errors, save, clash)
                ? "redirect:/staff/{id}/file?done=kept"
                : "personnel/employment";
    }
}
