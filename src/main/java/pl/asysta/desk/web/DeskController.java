package pl.asysta.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.staff.Viewer;

/** The first page after signing in: each role has a desk of its own. */
@Controller
class DeskController {
    private final AssistantDesk assistants;
    private final SocialWorkerDesk socialWorkers;
    private final LeaderDesk leaders;
    private final DangerOnDesk danger;

    DeskController(AssistantDesk assistants, SocialWorkerDesk socialWorkers, LeaderDesk leaders, DangerOnDesk danger) {
        this.assistants = assistants;
        this.socialWorkers = socialWorkers;
        this.leaders = leaders;
        this.danger = danger;
    }

    @GetMapping("/")
    String desk(@RequestParam(required = false) @Nullable String show, Viewer viewer, Model model) {
        danger.show(viewer, model);
        return switch (viewer.role()) {
            case FAMILY_ASSISTANT -> assistants.show(FamiliesShown.of(show), viewer, model);
            case SOCIAL_WORKER -> socialWorkers.show(viewer, model);
            case DIRECTOR, DEPUTY_DIRECTOR, COORDINATOR -> leaders.show(viewer, model);
            case ADMINISTRATOR -> "redirect:/accounts";
        };
    }
}
