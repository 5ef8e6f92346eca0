package pl.asysta.visits.web;

import jakarta.validation.Valid;
import java.util.Objects;
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
import pl.asysta.cases.Cases;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AskAboutEntry;
import pl.asysta.visits.EntryId;
import pl.asysta.visits.EntryRemarks;
import pl.asysta.visits.WorkCardEntries;

/** What is written beside an entry: amendments of its author, questions of others, answers. */
@Controller
@RequestMapping("/cases/{family}/work-card/{entry}")
class RemarksController {
    private static final String ENTRY = "redirect:/cases/{family}/work-card/{entry}";

    private final EntryRemarks remarks;
    private final WorkCardEntries entries;
    private final RemarksPage page;
    private final Cases cases;
    private final Words words;

    RemarksController(EntryRemarks remarks, WorkCardEntries entries, RemarksPage page, Cases cases, Words words) {
        this.remarks = remarks;
        this.entries = entries;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/amendment")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(@PathVariable CaseId family, @PathVariable EntryId entry, Viewer viewer, Model model) {
        cases.visible(family, viewer);
        var now = entries.entry(family, entry);
        if (!now.author().equals(viewer.worker()) || now.isEditableOn(words.today())) {
            return ENTRY;
        }
        model.addAttribute(
                "form", new EntryAmendmentForm(now.details().amendments().size(), null, null));
        return page.amendment(family, entry, viewer, model);
    }

    @PostMapping("/amendment")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String amend(
            @PathVariable CaseId family,
            @PathVariable EntryId entry,
            @Valid @ModelAttribute("form") EntryAmendmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable clash = () -> Conflict.newer(
                model, entries.entry(family, entry).details().amendments().size());
        return Submission.accepted(errors, () -> remarks.amend(form.toCommand(family, entry), viewer), clash)
                ? ENTRY + "?done=entry-amended"
                : page.amendment(family, entry, viewer, model);
    }

    @PostMapping("/questions")
    String ask(
            @PathVariable CaseId family,
            @PathVariable EntryId entry,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable ask = () -> remarks.ask(
                new AskAboutEntry(
                        Objects.requireNonNullElseGet(form.token(), UUID::randomUUID),
                        family,
                        entry,
                        String.valueOf(form.words())),
                viewer);
        return Submission.accepted(errors, ask)
                ? ENTRY + "?done=entry-asked"
                : page.entry(family, entry, viewer, model);
    }

    @PostMapping("/questions/{question}/answer")
    String answer(
            @PathVariable CaseId family,
            @PathVariable EntryId entry,
            @PathVariable UUID question,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable answer = () -> remarks.answer(family, entry, question, String.valueOf(form.words()), viewer);
        return Submission.accepted(errors, answer)
                ? ENTRY + "?done=entry-answered"
                : page.entry(family, entry, viewer, model);
    }

    @PostMapping("/questions/{question}/settlement")
    String settle(
            @PathVariable CaseId family, @PathVariable EntryId entry, @PathVariable UUID question, Viewer viewer) {
        remarks.settle(family, entry, question, viewer);
        return ENTRY + "?done=entry-settled";
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping({"/questions", "/questions/{question}/answer", "/questions/{question}/settlement"})
    String back() {
        return ENTRY;
    }
}
