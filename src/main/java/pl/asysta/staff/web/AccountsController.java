package pl.asysta.staff.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Accounts;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The administrator's list of accounts. */
@Controller
@RequestMapping("/accounts")
class AccountsController {
    private final Workers workers;
    private final Accounts accounts;
    private final Districts districts;
    private final Words words;

    AccountsController(Workers workers, Accounts accounts, Districts districts, Words words) {
        this.workers = workers;
        this.accounts = accounts;
        this.districts = districts;
        this.words = words;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("workers", workers.everyone());
        return "staff/accounts";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", AccountForm.blank());
        return "staff/account";
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, RedirectAttributes redirect) {
        var token = Submission.result(
                errors, () -> accounts.open(form.toCommand(words.text("role." + form.role())), form.districts()));
        token.ifPresent(link -> redirect.addFlashAttribute("link", link));
        return token.isPresent() ? "redirect:/accounts" : "staff/account";
    }

    @PostMapping("/{worker}/link")
    String newLink(@PathVariable UUID worker, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", accounts.newLink(new WorkerId(worker)));
        return "redirect:/accounts";
    }
}
