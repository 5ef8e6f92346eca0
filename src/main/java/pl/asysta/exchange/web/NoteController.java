package pl.asysta.exchange.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.exchange.NoteId;
import pl.asysta.exchange.NoteKind;
import pl.asysta.exchange.Notes;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** One note, and a form for an addition to it. */
@Controller
@RequestMapping("/cases/{family}/{notes:exchange|director-talks}/{note}")
class NoteController {
    private final Notes notes;
    private final NotesOfFamily shown;

    NoteController(Notes notes, NotesOfFamily shown) {
        this.notes = notes;
        this.shown = shown;
    }

    @GetMapping
    String open(
            @PathVariable CaseId family,
            @PathVariable("notes") String address,
            @PathVariable NoteId note,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", AdditionForm.blank());
        return show(family, NoteKind.at(address), note, viewer, model);
    }

    @PostMapping
    String add(
            @PathVariable CaseId family,
            @PathVariable("notes") String address,
            @PathVariable NoteId note,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var kind = NoteKind.at(address);
        var page = show(family, kind, note, viewer, model);
        return Submission.accepted(errors, () -> notes.add(form.toCommand(family, kind, note), viewer))
                ? "redirect:/cases/{family}/{notes}/{note}?done=note-addition"
                : page;
    }

    private String show(CaseId family, NoteKind kind, NoteId id, Viewer viewer, Model model) {
        shown.family(family, kind, viewer, model);
        var note = notes.open(family, kind, id);
        model.addAttribute("note", note);
        shown.people(List.of(note), model);
        return "exchange/note";
    }
}
