package pl.asysta.personnel.web;

import jakarta.validation.Valid;
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
import pl.asysta.personnel.CertificateKind;
import pl.asysta.personnel.PersonnelFiles;
import pl.asysta.personnel.QualificationPath;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What qualifies a worker: her path, certificates, statements and the check of the register. */
@Controller
@RequestMapping("/staff/{id}/qualification")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class QualificationController {
    private final PersonnelFiles files;
    private final Workers workers;
    private final BothTexts bothTexts;

    QualificationController(PersonnelFiles files, Workers workers, BothTexts bothTexts) {
        this.files = files;
        this.workers = workers;
        this.bothTexts = bothTexts;
    }

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID id) {
        return workers.worker(new WorkerId(id));
    }

    @ModelAttribute("paths")
    QualificationPath[] paths() {
        return QualificationPath.values();
    }

    @ModelAttribute("kinds")
    CertificateKind[] kinds() {
        return CertificateKind.values();
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "form", QualificationForm.of(files.of(new WorkerId(id)).qualification()));
        return "personnel/qualification";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QualificationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn by,
            Model model) {
        QualificationForm.check(form, errors);
        var worker = new WorkerId(id);
        Runnable save = () -> files.record(form.toCommand(worker), by);
        Runnable clash = () -> {
            var saved = files.of(worker).qualification();
            bothTexts.show(model, form, QualificationForm.of(saved), saved.version());
        };
        return Submission.accepted(errors, save, clash)
                ? "redirect:/staff/{id}/file?done=kept"
                : "personnel/qualification";
    }
}
