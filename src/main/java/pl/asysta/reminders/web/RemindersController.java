package pl.asysta.reminders.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.reminders.LetterId;
import pl.asysta.reminders.Letters;
import pl.asysta.reminders.ReminderChoices;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/** The administrator's page of reminders: addresses, whether letters go, and those that came back. */
@Controller
@RequestMapping("/settings/reminders")
class RemindersController {
    private static final String LIST = "redirect:/settings/reminders";

    private final ReminderChoices choices;
    private final Letters letters;
    private final Words words;

    RemindersController(ReminderChoices choices, Letters letters, Words words) {
        this.choices = choices;
        this.letters = letters;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("addressees", choices.everyone());
        model.addAttribute("sent", letters.areSent());
        model.addAttribute("queue", letters.queue());
        model.addAttribute("bounced", letters.bounced());
        return "reminders/everyone";
    }

    @GetMapping("/{worker}")
    String address(@PathVariable WorkerId worker, Model model) {
        var addressee = choices.one(worker);
        model.addAttribute("addressee", addressee);
        model.addAttribute("form", AddressForm.of(addressee));
        return "reminders/address";
    }

    @PostMapping("/{worker}")
    String change(
            @PathVariable WorkerId worker,
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (Submission.accepted(
                errors, () -> choices.address(form.toCommand(worker), me), () -> clash(worker, form, model))) {
            return LIST + "?done=kept";
        }
        model.addAttribute("addressee", choices.one(worker));
        return "reminders/address";
    }

    @PostMapping("/letters/{letter}/retry")
    String tryAgain(@PathVariable LetterId letter) {
        letters.tryAgain(letter);
        return LIST + "?done=letter-again";
    }

    private void clash(WorkerId worker, AddressForm form, Model model) {
        var stored = choices.one(worker);
        Conflict.show(
                model, form, AddressForm.of(stored), stored.version(), field -> words.text("reminders.form." + field));
    }
}
