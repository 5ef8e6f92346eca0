package pl.asysta.court.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.court.CourtNotices;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The notice to the court: what it says, and that it went out. */
@Controller
@RequestMapping("/cases/{family}/court-notice")
class CourtNoticeController {
    private final CourtNotices notices;
    private final NoticePage page;

    CourtNoticeController(CourtNotices notices, NoticePage page) {
        this.notices = notices;
        this.page = page;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        boolean open = page.show(family, viewer, model);
        model.addAttribute("form", NoticeForm.BLANK);
        return open ? "court/notice" : "court/notice-read";
    }

    @PostMapping
    String send(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.show(family, viewer, model);
        return Submission.accepted(errors, () -> notices.send(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}?done=court-notice"
                : "court/notice";
    }

    @GetMapping("/print")
    String print(@PathVariable CaseId family, Viewer viewer, Model model) {
        page.show(family, viewer, model);
        if (!model.containsAttribute("letter")) {
            throw new NotFound("notice of case", family);
        }
        return "court/notice-print";
    }
}
