package pl.asysta.visits.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.visits.ChildrenSeen;

/** When each child of an assistant's families was last seen; who leads assistants chooses whose. */
@Controller
class ChildrenSeenController {
    private final ChildrenSeen children;
    private final Workers workers;

    ChildrenSeenController(ChildrenSeen children, Workers workers) {
        this.children = children;
        this.workers = workers;
    }

    @GetMapping("/children-seen")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    String page(@RequestParam(required = false) @Nullable UUID assistant, Viewer viewer, Model model) {
        if (viewer.role().leadsAssistants()) {
            var all = workers.active(Role.FAMILY_ASSISTANT);
            var chosen = all.stream()
                    .filter(worker -> worker.id().id().equals(assistant))
                    .findFirst()
                    .or(() -> all.stream().findFirst());
            model.addAttribute("assistants", all);
            model.addAttribute("chosen", chosen.orElse(null));
            model.addAttribute(
                    "children",
                    children.of(chosen.map(worker -> Set.of(worker.id())).orElse(Set.<WorkerId>of())));
        } else {
            model.addAttribute("children", children.of(viewer.assistants()));
        }
        return "visits/children";
    }
}
