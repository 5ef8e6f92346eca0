package pl.asysta.visits.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.EntryId;
import pl.asysta.visits.EntryQuestion;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.WorkCardEntries;

/** One entry of the work card with what is written beside it, and a box for the next remark. */
@Component
class RemarksPage {
    private final WorkCardEntries entries;
    private final EntryPage page;
    private final Cases cases;
    private final Words words;

    RemarksPage(WorkCardEntries entries, EntryPage page, Cases cases, Words words) {
        this.entries = entries;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    /** The entry to be read. */
    String entry(CaseId family, EntryId id, Viewer viewer, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", RemarkForm.BLANK);
        }
        show(family, id, viewer, model);
        return "visits/entry";
    }

    /** The same with a box for an amendment. */
    String amendment(CaseId family, EntryId id, Viewer viewer, Model model) {
        show(family, id, viewer, model);
        return "visits/amendment";
    }

    private void show(CaseId family, EntryId id, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        EntryView entry = entries.entry(family, id);
        boolean author = entry.author().equals(viewer.worker());
        boolean keeps = familyCase.isWorkedWithBy(viewer);
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("entry", entry);
        model.addAttribute("people", EntryPage.people(familyCase));
        model.addAttribute("names", page.names(List.of(entry)));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute("mayEdit", author && entry.isEditableOn(words.today()));
        model.addAttribute("mayAmend", author && !entry.isEditableOn(words.today()));
        model.addAttribute("asks", asks(viewer));
        model.addAttribute(
                "toAnswer",
                keeps
                        ? entry.details().questions().stream()
                                .filter(EntryQuestion::isUnanswered)
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private static boolean asks(Viewer viewer) {
        return viewer.role().conductsInterviews() || viewer.role().leadsAssistants();
    }
}
