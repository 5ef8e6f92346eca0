package pl.asysta.institution.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import pl.asysta.cases.PersonId;
import pl.asysta.institution.EarlierOutcome;
import pl.asysta.institution.FamilyInstitutions;
import pl.asysta.institution.Institutions;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistReferralView;
import pl.asysta.institution.SpecialistService;
import pl.asysta.site.Conflict;
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
    private static final Map<String, String> LABELS = Map.of("outcome", "what", "outcomeOn", "day", "words", "words");

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
        referrals.forEach(referral -> mentioned.addAll(people(referral)));
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        model.addAttribute("names", names);
        model.addAttribute("today", words.today());
        return "institution/family";
    }

    private static List<WorkerId> people(SpecialistReferralView referral) {
        return Stream.concat(
                        Stream.concat(Stream.of(referral.by()), Stream.ofNullable(referral.outcomeBy())),
                        referral.earlier().stream().map(EarlierOutcome::by))
                .toList();
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

    @GetMapping("/contacts/{contact}")
    String openContact(@PathVariable CaseId family, @PathVariable UUID contact, Model model) {
        var kept = this.kept.contact(family, contact);
        if (kept.endedOn() != null) {
            return PAGE;
        }
        model.addAttribute("form", ContactForm.of(kept));
        return contactForm(contact, model);
    }

    @PostMapping("/contacts/{contact}")
    String correctContact(
            @PathVariable CaseId family,
            @PathVariable UUID contact,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable correct = () -> kept.correct(form.toCorrection(family, contact), viewer);
        return Submission.accepted(errors, correct, () -> clash(cases.visible(family, viewer), contact, form, model))
                ? PAGE + "?done=contact-corrected"
                : contactForm(contact, model);
    }

    private void clash(CaseView family, UUID contact, ContactForm form, Model model) {
        var stored = kept.contact(family.id(), contact);
        Conflict.show(
                model,
                form,
                ContactForm.of(stored),
                stored.version(),
                field -> words.text("institution.contact." + field),
                value -> inWords(family, value));
    }

    /** An institution or a person of the family, by name. */
    private String inWords(CaseView family, Object value) {
        return institutions.all().stream()
                .filter(one -> one.id().equals(value))
                .map(one -> one.details().name())
                .findFirst()
                .orElseGet(() -> family.nameOf(new PersonId((UUID) value)));
    }

    @PostMapping("/contacts/{contact}/reopening")
    String reopenContact(@PathVariable CaseId family, @PathVariable UUID contact, Viewer viewer) {
        kept.reopen(family, contact, viewer);
        return PAGE + "?done=contact-reopened";
    }

    @PostMapping("/contacts/{contact}/end")
    String endContact(@PathVariable CaseId family, @PathVariable UUID contact, Viewer viewer) {
        kept.end(family, contact, viewer);
        return PAGE + "?done=contact-ended";
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"/contacts/{contact}/end", "/contacts/{contact}/reopening"})
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
        var kept = this.kept.referral(family, referral);
        if (!kept.isOpen()) {
            return PAGE;
        }
        model.addAttribute("form", OutcomeForm.blank(kept, words.today()));
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
        Runnable record = () -> kept.record(form.toCommand(family, referral), viewer);
        return Submission.accepted(errors, record, () -> clash(kept.referral(family, referral), form, model))
                ? PAGE + "?done=specialist-outcome"
                : outcomeForm(family, referral, model);
    }

    private void clash(SpecialistReferralView stored, OutcomeForm form, Model model) {
        Conflict.show(
                model,
                form,
                OutcomeForm.of(stored),
                stored.recorded(),
                field -> words.text("institution.outcome." + LABELS.get(field)),
                value -> words.text("institution.outcome." + value));
    }

    private String contactForm(UUID contact, Model model) {
        model.addAttribute("contact", contact);
        return contactForm(model);
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
