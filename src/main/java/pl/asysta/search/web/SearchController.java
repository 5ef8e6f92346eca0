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
import pl.asysta.staff.Viewer;

/** The box in the top bar. What is looked for is posted, so that a PESEL never stands in an address. */
@Controller
class SearchController {
    private static final int LONGEST_TEXT = 100;

    private final Everything everything;
    private final FamilyRegister register;

    SearchController(Everything everything, FamilyRegister register) {
        this.everything = everything;
        this.register = register;
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
        if (pesel.isEmpty()) {
            redirect.addAttribute("q", text(q));
        }
        return "redirect:/search";
    }

    @GetMapping("/search")
    String page(@RequestParam(required = false) @Nullable String q, Viewer viewer, Model model) {
        if (TypedPesel.in(q).isPresent()) {
            return "redirect:/search";
        }
        var text = text(q);
        model.addAttribute("q", text);
        if (!text.isEmpty()) {
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
