package pl.asysta.reminders.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.reminders.Frequency;
import pl.asysta.reminders.ReminderChoices;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** How a worker wants to be reminded by e-mail. */
@Controller
@RequestMapping("/reminders")
@PreAuthorize("!hasRole('ADMINISTRATOR')")
class MyRemindersController {
    private final ReminderChoices choices;

    MyRemindersController(ReminderChoices choices) {
        this.choices = choices;
    }

    @ModelAttribute("frequencies")
    Frequency[] frequencies() {
        return Frequency.values();
    }

    @GetMapping
    String page(Viewer viewer, Model model) {
        var own = choices.own(viewer);
        model.addAttribute("own", own);
        model.addAttribute("form", new ChoiceForm(own.frequency(), own.urgentAtOnce()));
        return "reminders/mine";
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") ChoiceForm form, BindingResult errors, Viewer viewer, Model model) {
        if (Submission.accepted(errors, () -> choices.choose(form.chosen(), form.urgentAtOnce(), viewer))) {
            return "redirect:/reminders?done=kept";
        }
        model.addAttribute("own", choices.own(viewer));
        return "reminders/mine";
    }
}
