package pl.asysta.childatrisk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.childatrisk.ChildFilter;
import pl.asysta.childatrisk.ChildRegister;
import pl.asysta.staff.Viewer;

/** The list of children at risk. */
@Controller
class ChildRegisterController {
    private final ChildRegister register;

    ChildRegisterController(ChildRegister register) {
        this.register = register;
    }

    @GetMapping("/children-at-risk")
    String page(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            Viewer viewer,
            Model model) {
        var filter = filter(show);
        var counts = register.counts(viewer);
        int pages =
                Math.max(1, (counts.getOrDefault(filter, 0) + ChildRegister.PAGE_SIZE - 1) / ChildRegister.PAGE_SIZE);
        int asked = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        int shown = Math.min(Math.max(1, asked), pages);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", counts);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("children", register.page(filter, shown, viewer));
        return "childatrisk/register";
    }

    private static ChildFilter filter(@Nullable String name) {
        for (var filter : ChildFilter.values()) {
            if (filter.name().equals(name)) {
                return filter;
            }
        }
        return ChildFilter.OPEN;
    }
}
