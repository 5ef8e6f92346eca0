package pl.asysta.institution.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.institution.FamilyInstitutions;
import pl.asysta.institution.Institutions;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistService;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Contacts and referrals of a family. */
@Controller
@RequestMapping("/cases/{family}/institutions")
@PreAuthorize("!hasRole('ADMINISTRATOR')")
class FamilyInstitutionsController {
    private static final String PAGE = "redirect:/cases/{family}/institutions";

    private final FamilyInstitutions kept;
    private final Institutions institutions;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    FamilyInstitutionsController(
            FamilyInstitutions kept, Institutions institutions, Cases cases, Workers workers, Words words) {
        this.kept = kept;
        this.institutions = institutions;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String read(@PathVariable CaseId family, Model model) {
        var contacts = kept.contacts(family);
        var referrals = kept.referrals(family);
        model.addAttribute("contacts", contacts);
        model.addAttribute("referrals", referrals);
        var mentioned = new HashSet<WorkerId>();
        contacts.forEach(contact -> mentioned.add(contact.addedBy()));
        referrals.forEach(referral -> mentioned.add(referral.by()));
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        model.addAttribute("names", names);
        return "institution/family";
    }

    @GetMapping("/contacts/new")
    String blankContact(Model model) {
        model.addAttribute("form", ContactForm.blank());
        return contactForm(model);
    }

    @PostMapping("/contacts/new")
    String addContact(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> kept.add(form.toCommand(family), viewer))
                ? PAGE + "?done=contact"
                : contactForm(model);
    }

    @PostMapping("/contacts/{contact}/end")
    String endContact(@PathVariable CaseId family, @PathVariable UUID contact, Viewer viewer) {
        kept.end(family, contact, viewer);
        return PAGE + "?done=contact-ended";
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping("/contacts/{contact}/end")
    String back() {
        return PAGE;
    }

    @GetMapping("/referrals/new")
    String blankReferral(Model model) {
        model.addAttribute("form", SpecialistForm.blank(words.today()));
        return referralForm(model);
    }

    @PostMapping("/referrals/new")
    String refer(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") SpecialistForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> kept.refer(form.toCommand(family), viewer))
                ? PAGE + "?done=specialist"
                : referralForm(model);
    }

    @GetMapping("/referrals/{referral}/outcome")
    String blankOutcome(@PathVariable CaseId family, @PathVariable UUID referral, Model model) {
        if (!kept.referral(family, referral).isOpen()) {
            return PAGE;
        }
        model.addAttribute("form", OutcomeForm.blank(words.today()));
        return outcomeForm(family, referral, model);
    }

    @PostMapping("/referrals/{referral}/outcome")
    String record(
            @PathVariable CaseId family,
            @PathVariable UUID referral,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> kept.record(form.toCommand(family, referral), viewer))
                ? PAGE + "?done=specialist-outcome"
                : outcomeForm(family, referral, model);
    }

    private String contactForm(Model model) {
        model.addAttribute("institutions", institutions.all());
        return "institution/contact";
    }

    private String referralForm(Model model) {
        model.addAttribute("institutions", institutions.all());
        model.addAttribute("services", SpecialistService.values());
        return "institution/specialist";
    }

    private String outcomeForm(CaseId family, UUID referral, Model model) {
        model.addAttribute("referral", kept.referral(family, referral));
        model.addAttribute("outcomes", ReferralOutcome.values());
        return "institution/outcome";
    }
}
