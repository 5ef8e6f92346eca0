package pl.asysta.visits.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.ChildrenSeen;

/** When each child of an assistant's families was last seen; who leads assistants chooses whose. */
@Controller
class ChildrenSeenController {
    private final ChildrenSeen children;
    private final AssistantChoice choice;

    ChildrenSeenController(ChildrenSeen children, AssistantChoice choice) {
        this.children = children;
        this.choice = choice;
    }

    @GetMapping("/children-seen")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    String page(@RequestParam(required = false) @Nullable UUID assistant, Viewer viewer, Model model) {
        model.addAttribute("children", children.of(choice.of(assistant, viewer, model)));
        return "visits/children";
    }
}
