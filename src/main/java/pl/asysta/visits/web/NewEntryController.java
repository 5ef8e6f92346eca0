package pl.asysta.visits.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Pathway;
import pl.asysta.drafts.FormDraft;
import pl.asysta.site.Submission;
import pl.asysta.site.TypedDay;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.PlannedVisit;
import pl.asysta.visits.WorkCardEntries;

/**
 * A new entry of the work card. The entry of an agreed visit has an address of its own, and so has one that an
 * intervention asks for: what was typed for one meeting is a draft of that meeting and of no other.
 */
@Controller
@RequestMapping("/cases/{family}/work-card")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class NewEntryController {
    private final WorkCardEntries entries;
    private final AgreedVisits agreed;
    private final EntryPage page;
    private final Cases cases;
    private final Words words;

    NewEntryController(WorkCardEntries entries, AgreedVisits agreed, EntryPage page, Cases cases, Words words) {
        this.entries = entries;
        this.agreed = agreed;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    /** Leads to the visit that was chosen, or whose time has come, unless something was typed here that belongs to none. */
    @GetMapping("/new")
    String begin(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable UUID visit,
            @RequestParam(required = false) @Nullable String done,
            Viewer viewer,
            Model model) {
        var familyCase = cases.visible(family, viewer);
        var begun = EntryForm.begun(null, isForLife(familyCase), words.now());
        var typed = FormDraft.of(model.asMap()).over(begun);
        if (visit == null && typed != begun) {
            return show(familyCase, typed, model);
        }
        var meant = visit == null ? ofThisHour(family) : ofVisit(family, visit);
        return meant.map(found -> "redirect:/cases/{family}/work-card/visits/" + found.id() + "/entry"
                        + ("entry".equals(done) ? "?done=entry" : ""))
                .orElseGet(() -> show(familyCase, typed, model));
    }

    @GetMapping("/visits/{visit}/entry")
    String write(@PathVariable CaseId family, @PathVariable UUID visit, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        var meant = ofVisit(family, visit).orElse(null);
        return opened(familyCase, EntryForm.begun(meant, isForLife(familyCase), words.now()), model);
    }

    @GetMapping("/interventions/{day}/entry")
    String intervened(@PathVariable CaseId family, @PathVariable String day, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        var on = TypedDay.PAST.read(day, words.today()).orElse(words.today());
        return opened(familyCase, EntryForm.ofIntervention(on, isForLife(familyCase), words.now()), model);
    }

    @PostMapping("/new")
    String record(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String another,
            Viewer viewer,
            Model model) {
        CaseView familyCase = cases.visible(family, viewer);
        EntryForm.check(form, words.today(), errors);
        Submission.alsoAmiss(errors, () -> entries.check(form.toRecord(family, words.today()), viewer));
        return Submission.accepted(errors, () -> entries.record(form.toRecord(family, words.today()), viewer))
                ? "redirect:/cases/{family}/work-card" + (another == null ? "" : "/new") + "?done=entry"
                : page.form(familyCase, form, null, model);
    }

    private String opened(CaseView family, EntryForm begun, Model model) {
        return show(family, FormDraft.of(model.asMap()).over(begun), model);
    }

    private String show(CaseView family, EntryForm form, Model model) {
        model.addAttribute("form", form);
        return page.form(family, form, null, model);
    }

    private Optional<PlannedVisit> ofVisit(CaseId family, UUID chosen) {
        return agreed.open(family).stream()
                .filter(visit -> visit.id().equals(chosen) && visit.mayBeWrittenOn(words.today()))
                .findFirst();
    }

    /** One whose time has come today or yesterday. */
    private Optional<PlannedVisit> ofThisHour(CaseId family) {
        var now = words.now();
        return agreed.open(family).stream()
                .filter(visit -> visit.mayBeWrittenOn(words.today())
                        && visit.hasBegunBy(now)
                        && !visit.day().isBefore(words.today().minusDays(1)))
                .findFirst();
    }

    private static boolean isForLife(CaseView family) {
        return family.pathway() == Pathway.FOR_LIFE;
    }
}
