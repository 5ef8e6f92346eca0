package pl.asysta.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.intervention.BlueCards;
import pl.asysta.intervention.Interventions;
import pl.asysta.monitoring.NeedsOfReopening;
import pl.asysta.protection.Emergencies;
import pl.asysta.staff.Viewer;

/** What a worker has to know of at once, before everything else on her desk. */
@Component
class DangerOnDesk {
    private final Interventions interventions;
    private final BlueCards blueCards;
    private final NeedsOfReopening needs;
    private final Emergencies emergencies;

    DangerOnDesk(Interventions interventions, BlueCards blueCards, NeedsOfReopening needs, Emergencies emergencies) {
        this.interventions = interventions;
        this.blueCards = blueCards;
        this.needs = needs;
        this.emergencies = emergencies;
    }

    void show(Viewer viewer, Model model) {
        if (viewer.role().seesFamilies()) {
            model.addAttribute("interventions", interventions.onDeskOf(viewer));
            model.addAttribute("blueCards", blueCards.onDeskOf(viewer));
            model.addAttribute("needsOfReopening", needs.onDeskOf(viewer));
        }
        if (viewer.role().restrictsFamilies()) {
            model.addAttribute("openingsToAcknowledge", emergencies.toAcknowledge());
        }
    }
}
