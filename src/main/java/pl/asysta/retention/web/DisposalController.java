package pl.asysta.retention.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.retention.DisposalLists;
import pl.asysta.retention.FilesHeldBack;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** What may be disposed of, and the lists; whoever may only approve reads the lists. */
@Controller
@RequestMapping("/disposal")
class DisposalController {
    private static final String LEADS = "hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')";

    private final DisposalLists lists;
    private final FilesHeldBack held;

    DisposalController(DisposalLists lists, FilesHeldBack held) {
        this.lists = lists;
        this.held = held;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", new ChosenFilesForm(List.of()));
        return shown(me, model);
    }

    @PostMapping
    String drawUp(
            @ModelAttribute("form") ChosenFilesForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        return Submission.result(errors, () -> lists.drawUp(form.chosen(), me))
                .map(list -> "redirect:/disposal/%s?done=disposal-drawn-up".formatted(list))
                .orElseGet(() -> shown(me, model));
    }

    @GetMapping("/{list}")
    String list(@PathVariable UUID list, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("list", lists.one(list, me));
        return "retention/list";
    }

    @GetMapping("/{list}/sheet")
    String sheet(@PathVariable UUID list, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("list", lists.one(list, me));
        return "retention/sheet";
    }

    @GetMapping("/{list}/record")
    ResponseEntity<String> record(@PathVariable UUID list, @AuthenticationPrincipal SignedIn me) {
        var name = "spis-%s.json".formatted(lists.one(list, me).number().replace('/', '-'));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(lists.record(list, me));
    }

    @GetMapping("/{list}/archive")
    @PreAuthorize(LEADS)
    String archive(@PathVariable UUID list, @AuthenticationPrincipal SignedIn me, Model model) {
        var one = lists.one(list, me);
        model.addAttribute("list", one);
        model.addAttribute("form", ArchiveForm.of(one.answer()));
        return "retention/archive";
    }

    @PostMapping("/{list}/archive")
    @PreAuthorize(LEADS)
    String answered(
            @PathVariable UUID list,
            @Valid @ModelAttribute("form") ArchiveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        form.check(errors);
        if (Submission.accepted(errors, () -> lists.answered(list, form.toAnswer(), me))) {
            return "redirect:/disposal/{list}?done=kept";
        }
        model.addAttribute("list", lists.one(list, me));
        return "retention/archive";
    }

    @GetMapping("/{list}/withdrawal")
    @PreAuthorize(LEADS)
    String withdrawal(@PathVariable UUID list, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("list", lists.one(list, me));
        model.addAttribute("form", new ReasonForm(null));
        return "retention/withdrawal";
    }

    @PostMapping("/{list}/withdrawal")
    @PreAuthorize(LEADS)
    String withdraw(
            @PathVariable UUID list,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (Submission.accepted(errors, () -> lists.withdraw(list, form.text(), me))) {
            return "redirect:/disposal/{list}?done=disposal-withdrawn";
        }
        model.addAttribute("list", lists.one(list, me));
        return "retention/withdrawal";
    }

    private String shown(SignedIn me, Model model) {
        model.addAttribute("lists", lists.all(me));
        if (me.role().decidesRequests()) {
            model.addAttribute("proposed", lists.proposed());
            model.addAttribute("held", held.all());
        }
        return "retention/disposal";
    }
}
