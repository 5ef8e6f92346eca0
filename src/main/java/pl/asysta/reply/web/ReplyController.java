package pl.asysta.reply.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
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
import pl.asysta.cases.Cases;
import pl.asysta.intake.ReferralView;
import pl.asysta.intake.Referrals;
import pl.asysta.kernel.NotFound;
import pl.asysta.reply.Replies;
import pl.asysta.reply.ReplyView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The answer to the institution that reported a family. */
@Controller
@RequestMapping("/cases/{family}/reply")
class ReplyController {
    private final Replies replies;
    private final Referrals referrals;
    private final Cases cases;
    private final Words words;
    private final Clock clock;

    ReplyController(Replies replies, Referrals referrals, Cases cases, Words words, Clock clock) {
        this.replies = replies;
        this.referrals = referrals;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @ModelAttribute("referral")
    ReferralView referral(@ModelAttribute(name = "familyCase", binding = false) CaseView family) {
        return referrals.forOutside(family).orElseThrow(() -> new NotFound("referral of case", family.id()));
    }

    @GetMapping
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @ModelAttribute(name = "referral", binding = false) ReferralView referral,
            Viewer viewer,
            Model model) {
        var reply = replies.of(family.id());
        boolean open = referral.source().isOwedAnAnswer()
                && (viewer.role().conductsInterviews() || viewer.role().decidesRequests())
                && !reply.map(ReplyView::isSent).orElse(false);
        model.addAttribute(
                "form", reply.map(ReplyForm::of).orElseGet(() -> ReplyForm.blank(letter(family), referral.number())));
        return open ? write(referral, reply, model) : read(reply, model);
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @ModelAttribute(name = "referral", binding = false) ReferralView referral,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean complete,
            Viewer viewer,
            Model model) {
        if (complete) {
            ReplyForm.checkSent(form, errors);
        }
        var id = family.id();
        if (Submission.accepted(
                errors, () -> replies.write(form.toCommand(id, complete), viewer), () -> clash(form, id, model))) {
            return "redirect:/cases/" + id + (complete ? "?done=reply-sent" : "/reply?saved");
        }
        return write(referral, replies.of(id), model);
    }

    @GetMapping("/print")
    String print(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        model.addAttribute("sheet", replies.print(family, viewer));
        model.addAttribute("now", LocalDateTime.now(clock));
        return "reply/print";
    }

    private String letter(CaseView family) {
        return replies.letter(family);
    }

    private String read(Optional<ReplyView> reply, Model model) {
        model.addAttribute("reply", reply.orElse(null));
        return "reply/reply-read";
    }

    private String write(ReferralView referral, Optional<ReplyView> reply, Model model) {
        model.addAttribute(
                "deadline", replies.running(referral, reply.orElse(null), "").orElse(null));
        return "reply/reply";
    }

    private void clash(ReplyForm typed, CaseId family, Model model) {
        replies.of(family)
                .ifPresent(saved -> Conflict.show(model, typed, ReplyForm.of(saved), saved.version(), this::label));
    }

    private String label(String field) {
        return words.text("reply.form." + field);
    }
}
