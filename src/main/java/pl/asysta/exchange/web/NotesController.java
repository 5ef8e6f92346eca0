package pl.asysta.exchange.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import pl.asysta.exchange.NoteChannel;
import pl.asysta.exchange.NoteKind;
import pl.asysta.exchange.Notes;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The notes of a family, and a form for the next one. */
@Controller
@RequestMapping("/cases/{family}/{notes:exchange|director-talks}")
class NotesController {
    private final Notes notes;
    private final NotesOfFamily shown;
    private final Words words;

    NotesController(Notes notes, NotesOfFamily shown, Words words) {
        this.notes = notes;
        this.shown = shown;
        this.words = words;
    }

    @GetMapping
    String open(
            @PathVariable CaseId family,
            @PathVariable("notes") String address,
            @RequestParam(required = false) @Nullable String page,
            Viewer viewer,
            Model model) {
        var kind = NoteKind.at(address);
        var familyCase = shown.family(family, kind, viewer, model);
        var partners = notes.partners(familyCase, kind, viewer);
        model.addAttribute("form", NoteForm.blank(words.today(), partners));
        return show(familyCase, kind, page, viewer, model);
    }

    @PostMapping
    String write(
            @PathVariable CaseId family,
            @PathVariable("notes") String address,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var kind = NoteKind.at(address);
        var familyCase = shown.family(family, kind, viewer, model);
        return Submission.accepted(errors, () -> notes.write(form.toCommand(family, kind), viewer))
                ? "redirect:/cases/{family}/{notes}?done=note"
                : show(familyCase, kind, null, viewer, model);
    }

    private String show(CaseView family, NoteKind kind, @Nullable String page, Viewer viewer, Model model) {
        int number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var shownNow = notes.page(family.id(), kind, number);
        model.addAttribute("page", shownNow);
        model.addAttribute("partners", notes.partners(family, kind, viewer));
        model.addAttribute("channels", NoteChannel.values());
        shown.people(shownNow.notes(), model);
        return "exchange/notes";
    }
}
