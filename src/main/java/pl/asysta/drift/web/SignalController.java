package pl.asysta.drift.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.drift.DriftSignal;
import pl.asysta.drift.DriftSignals;
import pl.asysta.drift.SignalAnswers;
import pl.asysta.drift.SignalId;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The assistant's answer to one signal of a family. */
@Controller
@RequestMapping("/cases/{family}/signals/{signal}")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class SignalController {
    private static final String ALL = "redirect:/cases/{family}/signals";

    private final DriftSignals signals;
    private final SignalAnswers answers;
    private final Cases cases;

    SignalController(DriftSignals signals, SignalAnswers answers, Cases cases) {
        this.signals = signals;
        this.answers = answers;
        this.cases = cases;
    }

    /** Where there is no such signal any more, the list tells what became of it. */
    @GetMapping
    String open(@PathVariable CaseId family, @PathVariable SignalId signal, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        var shown = signals.of(family, signal).orElse(null);
        if (shown == null) {
            return ALL;
        }
        model.addAttribute("form", new AnswerForm(shown.occurrence(), null));
        return form(signal, shown, model);
    }

    @PostMapping
    String answer(
            @PathVariable CaseId family,
            @PathVariable SignalId signal,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        return Submission.accepted(errors, () -> answers.answer(form.toCommand(family, signal), viewer))
                ? ALL + "?done=signal-answered"
                : form(signal, signals.of(family, signal).orElse(null), model);
    }

    private static String form(SignalId id, @Nullable DriftSignal shown, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("shown", shown);
        return "drift/answer";
    }
}
