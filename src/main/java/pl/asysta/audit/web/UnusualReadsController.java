package pl.asysta.audit.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.audit.AuditProperties;
import pl.asysta.audit.Officers;
import pl.asysta.audit.Trials;
import pl.asysta.audit.UnusualReads;
import pl.asysta.audit.UnusualRule;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** The weekly list of the data-protection officer: what is out of the ordinary, and what she made of it. */
@Controller
@RequestMapping("/audit")
class UnusualReadsController {
    private final UnusualReads reads;
    private final Trials trials;
    private final Officers officers;
    private final AuditProperties ordinary;
    private final Clock clock;

    UnusualReadsController(
            UnusualReads reads, Trials trials, Officers officers, AuditProperties ordinary, Clock clock) {
        this.reads = reads;
        this.trials = trials;
        this.officers = officers;
        this.ordinary = ordinary;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        officers.admit(me);
        var current = UnusualReads.weekOf(LocalDate.now(clock));
        var shown = week == null || week.isAfter(current) ? current : UnusualReads.weekOf(week);
        model.addAttribute("reads", reads.of(shown));
        model.addAttribute("trials", trials.of(shown));
        model.addAttribute("week", shown);
        model.addAttribute("isCurrent", shown.equals(current));
        model.addAttribute("ordinary", ordinary);
        return "audit/unusual";
    }

    @GetMapping({"/{week:\\d{4}-\\d{2}-\\d{2}}/{rule}/{worker}", "/{week:\\d{4}-\\d{2}-\\d{2}}/{rule}/{worker}/{of}"})
    String ask(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate week,
            @PathVariable UnusualRule rule,
            @PathVariable UUID worker,
            @PathVariable(required = false) @Nullable UUID of,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        officers.admit(me);
        var read = reads.one(week, rule, worker, of);
        model.addAttribute("read", read);
        model.addAttribute("form", new NoteForm(read.note()));
        return "audit/answer";
    }

    @PostMapping({"/{week:\\d{4}-\\d{2}-\\d{2}}/{rule}/{worker}", "/{week:\\d{4}-\\d{2}-\\d{2}}/{rule}/{worker}/{of}"})
    String answer(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate week,
            @PathVariable UnusualRule rule,
            @PathVariable UUID worker,
            @PathVariable(required = false) @Nullable UUID of,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        officers.admit(me);
        var read = reads.one(week, rule, worker, of);
        if (Submission.accepted(errors, () -> reads.answer(read, form.text(), me))) {
            return "redirect:/audit?week=" + week + "&done=kept";
        }
        model.addAttribute("read", read);
        return "audit/answer";
    }
}
