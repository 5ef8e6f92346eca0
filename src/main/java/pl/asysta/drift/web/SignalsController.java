package pl.asysta.drift.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.drift.DriftSignals;
import pl.asysta.drift.SignalAnswers;
import pl.asysta.drift.TalkNotes;
import pl.asysta.staff.Viewer;

/** The quiet signals of all families of a reader, and those of one with everything that was answered to earlier ones. */
@Controller
class SignalsController {
    private final DriftSignals signals;
    private final SignalAnswers answers;
    private final TalkNotes talks;
    private final Cases cases;

    SignalsController(DriftSignals signals, SignalAnswers answers, TalkNotes talks, Cases cases) {
        this.signals = signals;
        this.answers = answers;
        this.talks = talks;
        this.cases = cases;
    }

    @GetMapping("/signals")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    String all(Viewer viewer, Model model) {
        model.addAttribute("signals", signals.of(viewer));
        model.addAttribute("talks", talks.open(viewer).size());
        return "drift/signals";
    }

    @GetMapping("/cases/{family}/signals")
    String ofFamily(@PathVariable CaseId family, Viewer viewer, Model model) {
        var seen = cases.visible(family, viewer);
        model.addAttribute("familyCase", seen);
        model.addAttribute("answers", seen.isWorkedWithBy(viewer));
        model.addAttribute("signals", signals.of(family));
        model.addAttribute("notes", answers.of(family));
        return "drift/family";
    }
}
