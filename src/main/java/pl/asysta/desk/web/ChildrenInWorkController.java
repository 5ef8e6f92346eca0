package pl.asysta.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.desk.ChildrenInWork;

/** The children behind the number on the desk. */
@Controller
class ChildrenInWorkController {
    private final ChildrenInWork children;

    ChildrenInWorkController(ChildrenInWork children) {
        this.children = children;
    }

    @GetMapping("/children")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    String page(
            @RequestParam(required = false) @Nullable String placed,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        boolean onlyPlaced = placed != null;
        var count = children.count();
        var leaf = Leaf.of(page, onlyPlaced ? count.placed() : count.children(), ChildrenInWork.PAGE_SIZE);
        model.addAttribute("onlyPlaced", onlyPlaced);
        model.addAttribute("count", count);
        model.addAttribute("leaf", leaf);
        model.addAttribute("children", children.page(onlyPlaced, leaf.number() - 1));
        return "desk/children";
    }
}
