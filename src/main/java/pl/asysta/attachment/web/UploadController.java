package pl.asysta.attachment.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import pl.asysta.attachment.AttachmentKind;
import pl.asysta.attachment.AttachmentProperties;
import pl.asysta.attachment.Attachments;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Submission;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;
import pl.asysta.staff.Viewer;

/** The form of a new attachment, the one place of the application to which files are sent. */
@Controller
@RequestMapping("/cases/{family}/attachments/new")
class UploadController {
    private final Attachments attachments;
    private final AttachmentProperties properties;
    private final FamilyOnPage families;
    private final ApplicationEventPublisher news;

    UploadController(
            Attachments attachments,
            AttachmentProperties properties,
            FamilyOnPage families,
            ApplicationEventPublisher news) {
        this.attachments = attachments;
        this.properties = properties;
        this.families = families;
        this.news = news;
    }

    /** Also when a request was too large to be read, so that nothing but its address is left of it. */
    @GetMapping
    String blank(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String tooLarge,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", UploadForm.blank(KindInAddress.of(kind)));
        var page = show(family, viewer, model);
        model.addAttribute("tooLarge", tooLarge != null);
        return page;
    }

    @PostMapping
    String add(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.hasFieldErrors("file")) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST); // words in place of a file, as no browser sends them
        }
        var again = show(family, viewer, model);
        UploadForm.check(form, errors);
        var file = Optional.ofNullable(form).flatMap(UploadForm::sent); // null where a box could not be read
        file.ifPresent(sent -> Submission.alsoAmiss(errors, () -> attachments.check(sent)));
        var added = Submission.result(errors, () -> attachments.add(form.toCommand(family), viewer));
        if (added.isPresent()) {
            return "redirect:/cases/{family}/attachments?done=attachment";
        }
        if (file.isPresent() && errors.hasFieldErrors("file")) {
            news.publishEvent(new TurnedAway(Guard.UPLOAD));
        }
        file.flatMap(sent -> attachments.sameAs(family, sent)).ifPresent(same -> model.addAttribute("same", same));
        return again;
    }

    private String show(CaseId family, Viewer viewer, Model model) {
        families.toWrite(family, viewer, model);
        model.addAttribute("kinds", AttachmentKind.values());
        model.addAttribute("largest", properties.largest());
        model.addAttribute("tooLarge", false);
        return "attachment/new";
    }
}
