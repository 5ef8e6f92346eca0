package pl.asysta.attachment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.attachment.AttachmentKind;
import pl.asysta.attachment.Attachments;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;

/** What is attached to the file of a family. */
@Controller
class AttachmentsController {
    private final Attachments attachments;
    private final FamilyOnPage families;

    AttachmentsController(Attachments attachments, FamilyOnPage families) {
        this.attachments = attachments;
        this.families = families;
    }

    @GetMapping("/cases/{family}/attachments")
    String list(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            Viewer viewer,
            Model model) {
        families.toRead(family, viewer, model);
        int number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var wanted = KindInAddress.of(kind);
        var shown = attachments.page(family, wanted, number);
        model.addAttribute("page", shown);
        model.addAttribute("kind", wanted);
        model.addAttribute("kinds", AttachmentKind.values());
        families.people(shown.attachments(), model);
        return "attachment/attachments";
    }
}
