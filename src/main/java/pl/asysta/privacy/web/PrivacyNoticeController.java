package pl.asysta.privacy.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.privacy.PrivacyNotice;
import pl.asysta.privacy.PrivacyNotices;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;

/** The centre's privacy notice, which everybody may read and print, and the next version of it. */
@Controller
@RequestMapping("/privacy-notice")
class PrivacyNoticeController {
    private final PrivacyNotices notices;
    private final Words words;

    PrivacyNoticeController(PrivacyNotices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    String inForce(Model model) {
        return show(notices.inForce().orElse(null), model);
    }

    @GetMapping("/{number:\\d{1,6}}")
    String version(@PathVariable int number, Model model) {
        return show(notices.version(number), model);
    }

    @GetMapping("/new")
    String draft(Model model) {
        model.addAttribute(
                "form", notices.toBeginWith().map(NoticeForm::of).orElseGet(() -> NoticeForm.proposed(words)));
        return "privacy/notice-form";
    }

    @PostMapping("/new")
    String publish(
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        notices.toBeginWith(); // says who may be here at all
        return Submission.accepted(errors, () -> notices.publish(Days.of(form.validFrom()), form.text(), me.id()))
                ? "redirect:/privacy-notice?done=kept"
                : "privacy/notice-form";
    }

    private String show(@Nullable PrivacyNotice notice, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("versions", notices.all());
        return "privacy/notice";
    }
}
