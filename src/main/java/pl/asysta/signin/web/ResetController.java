package pl.asysta.signin.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.kernel.NotFound;
import pl.asysta.signin.SecondFactors;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The administrator lets a worker in again who has lost telephone, keys and codes. */
@Controller
@RequestMapping("/accounts/{worker}/second-factor")
class ResetController {
    private final SecondFactors factors;
    private final Workers workers;

    ResetController(SecondFactors factors, Workers workers) {
        this.factors = factors;
        this.workers = workers;
    }

    /** Why. */
    record ResetForm(
            @NotBlank(message = "{signin.reset.reason.required}")
            @Size(max = 500, message = "{form.too-long}")
            @Nullable
            String reason) {}

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID worker) {
        var id = new WorkerId(worker);
        if (!factors.protectedWorkers().contains(id)) {
            throw new NotFound("second factor", worker);
        }
        return workers.worker(id);
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new ResetForm(null));
        return "signin/reset";
    }

    @PostMapping
    String reset(
            @PathVariable UUID worker,
            @Valid @ModelAttribute("form") ResetForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Runnable reset = () -> factors.reset(
                new WorkerId(worker), String.valueOf(form.reason()).strip(), me);
        return Submission.accepted(errors, reset) ? "redirect:/accounts?done=factor-reset" : "signin/reset";
    }
}
