package pl.asysta.search.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.asysta.register.FamilyRegister;
import pl.asysta.register.TypedPesel;
import pl.asysta.search.Everything;
import pl.asysta.site.SoughtWords;
import pl.asysta.staff.Viewer;

/** The box in the top bar. What is looked for is posted, so that neither a name nor a PESEL stands in an address. */
@Controller
class SearchController {
    private static final int LONGEST_TEXT = 100;

    private final Everything everything;
    private final FamilyRegister register;
    private final SoughtWords sought;

    SearchController(Everything everything, FamilyRegister register, SoughtWords sought) {
        this.everything = everything;
        this.register = register;
        this.sought = sought;
    }

    @PostMapping("/search")
    String search(@RequestParam(required = false) @Nullable String q, Viewer viewer, RedirectAttributes redirect) {
        var pesel = TypedPesel.in(q);
        if (pesel.isPresent() && viewer.role().seesFamilies()) {
            redirect.addAttribute(
                    "person",
                    register.bearer(pesel.get(), viewer).map(Object::toString).orElse(TypedPesel.NOBODY));
            return "redirect:/cases";
        }
        if (pesel.isEmpty() && !text(q).isEmpty()) {
            redirect.addAttribute(
                    "sought", sought.locked(text(q), viewer.worker().id()));
        }
        return "redirect:/search";
    }

    @GetMapping("/search")
    String page(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "sought", required = false) @Nullable String locked,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (TypedPesel.in(q).isPresent()) {
            return "redirect:/search";
        }
        if (!text(q).isEmpty()) {
            redirect.addAttribute(
                    "sought", sought.locked(text(q), viewer.worker().id()));
            return "redirect:/search";
        }
        var text = sought.opened(locked, viewer.worker().id()).orElse("");
        model.addAttribute("q", text);
        if (!text.isEmpty()) {
            model.addAttribute("sought", locked);
            model.addAttribute("found", everything.find(text, viewer));
        }
        return "search/search";
    }

    private static String text(@Nullable String typed) {
        var stripped = Objects.requireNonNullElse(typed, "").replace("\0", "").strip();
        return stripped.substring(
                0,
                stripped.offsetByCodePoints(0, Math.min(LONGEST_TEXT, stripped.codePointCount(0, stripped.length()))));
    }
}
