package pl.asysta.casefile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.drift.DriftSignals;
import pl.asysta.drift.SignalAnswers;
import pl.asysta.drift.TalkNote;
import pl.asysta.staff.Viewer;

/** What quietly drifts in the work with a family, and which answers wait for a talk with the director. */
@Component
class SignalsOnFile {
    private final DriftSignals signals;
    private final SignalAnswers answers;

    SignalsOnFile(DriftSignals signals, SignalAnswers answers) {
        this.signals = signals;
        this.answers = answers;
    }

    void show(CaseView family, Viewer viewer, Model model) {
        boolean begun = family.papers().stream().anyMatch(paper -> paper.kind() == PaperKind.COOPERATION_START);
        List<TalkNote> notes = begun ? answers.of(family.id()) : List.of();
        model.addAttribute("signals", begun ? signals.of(family.id()) : List.of());
        model.addAttribute("answersSignals", family.isWorkedWithBy(viewer));
        model.addAttribute(
                "signalNotes", notes.stream().filter(TalkNote::isOpen).toList());
        model.addAttribute("signalsAnswered", !notes.isEmpty());
    }
}
