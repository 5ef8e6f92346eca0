package pl.asysta.attachment.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.attachment.AttachmentView;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the pages of attachments show of the family and of the workers. */
@Component
class FamilyOnPage {
    private final Cases cases;
    private final Workers workers;

    FamilyOnPage(Cases cases, Workers workers) {
        this.cases = cases;
        this.workers = workers;
    }

    CaseView toRead(CaseId id, Viewer viewer, Model model) {
        var family = cases.visible(id, viewer);
        model.addAttribute("familyCase", family);
        model.addAttribute("mayWrite", cases.isWritable(id, viewer));
        return family;
    }

    CaseView toWrite(CaseId id, Viewer viewer, Model model) {
        var family = toRead(id, viewer, model);
        if (Boolean.FALSE.equals(model.getAttribute("mayWrite"))) {
            throw new NotFound("case", id);
        }
        return family;
    }

    void people(Collection<AttachmentView> attachments, Model model) {
        model.addAttribute(
                "people",
                workers.workers(
                        attachments.stream().flatMap(AttachmentView::people).collect(Collectors.toSet())));
    }
}
