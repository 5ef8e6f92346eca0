package pl.asysta.protection.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.protection.Emergencies;
import pl.asysta.staff.Viewer;

/** What was opened in an emergency, for director and deputy to acknowledge. */
@Controller
@RequestMapping("/emergency/openings")
class EmergencyOpeningsController {
    private final Emergencies emergencies;

    EmergencyOpeningsController(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("openings", emergencies.all());
        return "protection/openings";
    }

    @PostMapping("/{opening}/acknowledgement")
    String acknowledge(@PathVariable UUID opening, Viewer viewer) {
        emergencies.acknowledge(opening, viewer);
        return "redirect:/emergency/openings?done=emergency-known";
    }
}
