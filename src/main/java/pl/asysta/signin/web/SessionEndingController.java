package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
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
import pl.asysta.signin.SessionEndings;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Where the administrator confirms that sessions end now, and says why. */
@Controller
@RequestMapping("/accounts")
class SessionEndingController {
    private static final String PAGE = "signin/ending";
    private static final String DONE = "redirect:/accounts?done=sessions-ended";

    private final SessionEndings endings;
    private final Workers workers;

    SessionEndingController(SessionEndings endings, Workers workers) {
        this.endings = endings;
        this.workers = workers;
    }

    /** Why. */
    record EndingForm(
            @NotBlank(message = "{signin.ending.reason.required}")
            @Size(max = 500, message = "{form.too-long}")
            @Nullable
            String reason) {
        String said() {
            return String.valueOf(reason).strip();
        }
    }

    @ModelAttribute("worker")
    @Nullable
    WorkerView worker(@PathVariable(required = false) @Nullable UUID worker) {
        return worker == null ? null : workers.worker(new WorkerId(worker));
    }

    @GetMapping({"/sessions", "/{worker}/sessions"})
    String page(Model model) {
        model.addAttribute("form", new EndingForm(null));
        return PAGE;
    }

    @PostMapping("/{worker}/sessions")
    String endThoseOf(
            @PathVariable UUID worker,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Runnable ending = () -> endings.endThoseOf(new WorkerId(worker), form.said(), me);
        return Submission.accepted(errors, ending) ? DONE : PAGE;
    }

    @PostMapping("/sessions")
    String endAll(
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        Runnable ending =
                () -> endings.endAll(form.said(), me, request.getSession().getId());
        return Submission.accepted(errors, ending) ? DONE : PAGE;
    }
}
