package pl.asysta.agenda.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.reminders.AskedReminders;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;

/** The button beside a deadline of somebody else. */
@Controller
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
class RemindingController {
    private final AskedReminders reminders;
    private final Words words;

    RemindingController(AskedReminders reminders, Words words) {
        this.reminders = reminders;
        this.words = words;
    }

    @PostMapping(AgendaQuery.REMINDING)
    String remind(
            @ModelAttribute("query") AgendaQuery query,
            @RequestParam(defaultValue = "") String what,
            @AuthenticationPrincipal SignedIn by,
            Viewer viewer,
            RedirectAttributes after) {
        var page = UriComponentsBuilder.fromUriString(query.here());
        try {
            page.queryParam("done", reminders.ask(what, by, viewer) ? "reminded" : "reminded-already");
        } catch (RuleViolation refused) {
            var sentence = refused.sentences().get(0);
            after.addFlashAttribute("notReminded", words.text(sentence.messageKey(), sentence.arguments()));
        }
        return "redirect:" + page.build().toUriString();
    }
}
