package pl.asysta.attachment.web;

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
import pl.asysta.attachment.AttachmentId;
import pl.asysta.attachment.Attachments;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Takes an attachment out of use, with a reason. */
@Controller
@RequestMapping("/cases/{family}/attachments/{attachment}/withdrawal")
class AttachmentWithdrawalController {
    private final Attachments attachments;
    private final FamilyOnPage families;
    private final Words words;

    AttachmentWithdrawalController(Attachments attachments, FamilyOnPage families, Words words) {
        this.attachments = attachments;
        this.families = families;
        this.words = words;
    }

    @GetMapping
    String blank(@PathVariable CaseId family, @PathVariable AttachmentId attachment, Viewer viewer, Model model) {
        var shown = show(family, attachment, viewer, model);
        model.addAttribute("form", WithdrawalForm.BLANK);
        return attachments.open(family, attachment).isWithdrawableBy(viewer, words.today())
                ? shown
                : "redirect:/cases/{family}/attachments/{attachment}";
    }

    @PostMapping
    String withdraw(
            @PathVariable CaseId family,
            @PathVariable AttachmentId attachment,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = show(family, attachment, viewer, model);
        return Submission.accepted(errors, () -> attachments.withdraw(form.toCommand(family, attachment), viewer))
                ? "redirect:/cases/{family}/attachments?done=attachment-withdrawn"
                : again;
    }

    private String show(CaseId family, AttachmentId id, Viewer viewer, Model model) {
        families.toWrite(family, viewer, model);
        var attachment = attachments.open(family, id);
        model.addAttribute("attachment", attachment);
        families.people(List.of(attachment), model);
        return "attachment/withdrawal";
    }
}
