package pl.asysta.visits.web;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
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
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.PlannedVisit;
import pl.asysta.visits.WorkCardEntries;
import pl.asysta.visits.WorkJournal;

/** The work card of a family, and a new entry in it. */
@Controller
@RequestMapping("/cases/{family}/work-card")
class WorkCardController {
    private final WorkCardEntries entries;
    private final AgreedVisits agreed;
    private final WorkJournal journal;
    private final EntryPage page;
    private final Cases cases;
    private final Words words;

    WorkCardController(
            WorkCardEntries entries,
            AgreedVisits agreed,
            WorkJournal journal,
            EntryPage page,
            Cases cases,
            Words words) {
        this.entries = entries;
        this.agreed = agreed;
        this.journal = journal;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping
    String card(
            @PathVariable CaseId family,
            @RequestParam(name = "page", required = false) @Nullable String number,
            Viewer viewer,
            Model model) {
        var familyCase = cases.visible(family, viewer);
        var shown =
                entries.page(family, number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1);
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("card", shown);
        model.addAttribute("people", EntryPage.people(familyCase));
        model.addAttribute("names", page.names(shown.entries()));
        model.addAttribute("planned", agreed.open(family));
        model.addAttribute("openAgreements", entries.openAgreements(family));
        model.addAttribute("keeps", familyCase.isWorkedWithBy(viewer));
        return "visits/card";
    }

    @GetMapping("/print")
    String print(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable String day,
            Viewer viewer,
            Model model) {
        var familyCase = cases.visible(family, viewer);
        var on = CalendarPage.of("day", day, words.today()).day();
        var shown = journal.card(family, YearMonth.from(on));
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("entries", shown);
        model.addAttribute("people", EntryPage.people(familyCase));
        model.addAttribute("names", page.names(shown));
        model.addAttribute("period", words.month(on));
        model.addAttribute("before", on.withDayOfMonth(1).minusMonths(1));
        model.addAttribute("after", on.withDayOfMonth(1).plusMonths(1));
        return "visits/card-print";
    }

    @GetMapping("/new")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable UUID visit,
            Viewer viewer,
            Model model) {
        var familyCase = cases.visible(family, viewer);
        var form = EntryForm.begun(planned(family, visit).orElse(null), words.today());
        model.addAttribute("form", form);
        return page.form(familyCase, form, null, model);
    }

    @PostMapping("/new")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String record(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        CaseView familyCase = cases.visible(family, viewer);
        EntryForm.check(form, words.today(), errors);
        return Submission.accepted(errors, () -> entries.record(form.toRecord(family, words.today()), viewer))
                ? "redirect:/cases/{family}/work-card?done=entry"
                : page.form(familyCase, form, null, model);
    }

    /** The visit whose entry this is: the one that was chosen, else one of today or yesterday that has not been written down. */
    private Optional<PlannedVisit> planned(CaseId family, @Nullable UUID chosen) {
        List<PlannedVisit> open = agreed.open(family);
        var yesterday = words.today().minusDays(1);
        return chosen != null
                ? open.stream().filter(visit -> visit.id().equals(chosen)).findFirst()
                : open.stream()
                        .filter(visit ->
                                !visit.day().isBefore(yesterday) && !visit.day().isAfter(words.today()))
                        .findFirst();
    }
}
