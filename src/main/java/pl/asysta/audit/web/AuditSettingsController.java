package pl.asysta.audit.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.audit.LogKeeping;
import pl.asysta.audit.Officers;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The administrator's page of the log: whether it is whole, who watches over it, which months may go. */
@Controller
@RequestMapping("/settings/audit")
class AuditSettingsController {
    private static final String PAGE = "redirect:/settings/audit?done=kept";

    private final LogKeeping keeping;
    private final Officers officers;
    private final Workers workers;

    AuditSettingsController(LogKeeping keeping, Officers officers, Workers workers) {
        this.keeping = keeping;
        this.officers = officers;
        this.workers = workers;
    }

    /** Nobody in particular: the office is vacant. */
    record OfficerForm(@Nullable UUID officer) {
        @Nullable
        WorkerId worker() {
            return officer == null ? null : new WorkerId(officer);
        }
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", RetireForm.blank());
        return shown(model);
    }

    @PostMapping("/officer")
    String appoint(OfficerForm form, @AuthenticationPrincipal SignedIn me) {
        var officer = form.worker();
        officers.appoint(officer == null ? null : workers.worker(officer).id(), me);
        return PAGE;
    }

    @PostMapping("/retirement")
    String retire(
            @Valid @ModelAttribute("form") RetireForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        var done = Submission.accepted(
                errors,
                () -> keeping.retire(
                        Objects.requireNonNull(form.month()),
                        String.valueOf(form.reason()).strip(),
                        me));
        return done ? PAGE : shown(model);
    }

    private String shown(Model model) {
        model.addAttribute("state", keeping.examine());
        model.addAttribute("months", keeping.keptLongEnough());
        model.addAttribute("workers", workers.everyone());
        model.addAttribute("officer", officers.current().map(WorkerId::id).orElse(null));
        return "audit/settings";
    }
}
