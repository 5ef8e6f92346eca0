package pl.asysta.staff.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.AccountChanges;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The administrator changes, closes and opens again the account of somebody else. */
@Controller
@RequestMapping("/accounts/{worker}")
class AccountChangesController {
    private final Workers workers;
    private final AccountChanges changes;
    private final Districts districts;
    private final Words words;

    AccountChangesController(Workers workers, AccountChanges changes, Districts districts, Words words) {
        this.workers = workers;
        this.changes = changes;
        this.districts = districts;
        this.words = words;
    }

    @ModelAttribute("worker")
    WorkerView worker(@PathVariable UUID worker) {
        return workers.worker(new WorkerId(worker));
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @GetMapping("/change")
    String asItIs(@ModelAttribute("worker") WorkerView worker, Model model) {
        model.addAttribute("form", AccountChangeForm.of(worker, districts.servedBy(worker.id())));
        return "staff/account-change";
    }

    @PostMapping("/change")
    String change(
            @ModelAttribute(name = "worker", binding = false) WorkerView worker,
            @Valid @ModelAttribute("form") AccountChangeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Runnable change = () -> changes.change(form.toCommand(worker, words.text("role." + form.role())), me.id());
        return Submission.accepted(errors, change) ? "redirect:/accounts?done=changed" : "staff/account-change";
    }

    @GetMapping("/closing")
    String beforeClosing(Model model) {
        model.addAttribute("form", new AccountClosingForm(null, null));
        return "staff/account-closing";
    }

    @PostMapping("/closing")
    String close(
            @ModelAttribute(name = "worker", binding = false) WorkerView worker,
            @Valid @ModelAttribute("form") AccountClosingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Runnable close =
                () -> changes.close(worker.id(), String.valueOf(form.because()).strip(), form.goesOn(), me.id());
        return Submission.accepted(errors, close) ? "redirect:/accounts?done=closed" : "staff/account-closing";
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UUID worker) {
        changes.reopen(new WorkerId(worker));
        return "redirect:/accounts?done=reopened";
    }
}
