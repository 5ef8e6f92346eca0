package pl.asysta.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.exchange.NoteKind;
import pl.asysta.exchange.NoteView;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What both pages of a family's notes show. */
@Component
class NotesOfFamily {
    private final Cases cases;
    private final Workers workers;

    NotesOfFamily(Cases cases, Workers workers) {
        this.cases = cases;
        this.workers = workers;
    }

    CaseView family(CaseId family, NoteKind kind, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", NoteKind.values());
        model.addAttribute("mayWrite", kind.isWrittenBy(viewer.role()));
        return familyCase;
    }

    void people(List<NoteView> notes, Model model) {
        model.addAttribute(
                "people",
                workers.workers(notes.stream().flatMap(NoteView::people).collect(Collectors.toSet())));
    }
}
