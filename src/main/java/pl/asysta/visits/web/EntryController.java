package pl.asysta.visits.web;

import jakarta.validation.Valid;
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
import pl.asysta.drafts.FormDraft;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.EntryId;
import pl.asysta.visits.WorkCardEntries;

/** One entry of the work card: read, and corrected by its author while she may. */
@Controller
@RequestMapping("/cases/{family}/work-card/{entry}")
class EntryController {
    private final WorkCardEntries entries;
    private final EntryPage page;
    private final RemarksPage remarks;
    private final Cases cases;
    private final Words words;

    EntryController(WorkCardEntries entries, EntryPage page, RemarksPage remarks, Cases cases, Words words) {
        this.entries = entries;
        this.page = page;
        this.remarks = remarks;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable CaseId family, @PathVariable EntryId entry, Viewer viewer, Model model) {
        return remarks.entry(family, entry, viewer, model);
    }

    @GetMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(@PathVariable CaseId family, @PathVariable EntryId entry, Viewer viewer, Model model) {
        CaseView familyCase = cases.visible(family, viewer);
        var now = entries.entry(family, entry);
        if (!now.author().equals(viewer.worker()) || !now.isEditableOn(words.today())) {
            return "redirect:/cases/{family}/work-card/{entry}";
        }
        var form = FormDraft.of(model.asMap()).over(EntryForm.of(now));
        model.addAttribute("form", form);
        return page.form(familyCase, form, now, model);
    }

    @PostMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String edit(
            @PathVariable CaseId family,
            @PathVariable EntryId entry,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        CaseView familyCase = cases.visible(family, viewer);
        EntryForm.check(form, words.today(), errors);
        Submission.alsoAmiss(errors, () -> entries.check(form.toEdit(family, entry, words.today()), viewer));
        Runnable edit = () -> entries.edit(form.toEdit(family, entry, words.today()), viewer);
        Runnable clash =
                () -> Conflict.newer(model, entries.entry(family, entry).version());
        return Submission.accepted(errors, edit, clash)
                ? "redirect:/cases/{family}/work-card/{entry}?done=entry"
                : page.form(familyCase, form, entries.entry(family, entry), model);
    }
}
