package pl.asysta.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.drift.DriftSignals;
import pl.asysta.drift.TalkNotes;
import pl.asysta.staff.Viewer;

/** What quietly drifts, and how much waits to be talked about with the director. */
@Component
class SignalsOnDesk {
    private static final int ON_A_DESK = 5;

    private final DriftSignals signals;
    private final TalkNotes talks;

    SignalsOnDesk(DriftSignals signals, TalkNotes talks) {
        this.signals = signals;
        this.talks = talks;
    }

    void show(Viewer viewer, Model model) {
        var found = signals.of(viewer);
        model.addAttribute("signals", found.stream().limit(ON_A_DESK).toList());
        model.addAttribute("signalsFound", found.size());
        model.addAttribute("talksOpen", talks.open(viewer).size());
    }
}
