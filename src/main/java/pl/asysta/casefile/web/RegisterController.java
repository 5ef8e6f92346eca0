package pl.asysta.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.casefile.FamilyFilter;
import pl.asysta.casefile.FamilyRegister;
import pl.asysta.cases.Stage;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;

/** The list of families. */
@Controller
class RegisterController {
    private static final int LONGEST_TEXT = 100;

    private final FamilyRegister register;
    private final Districts districts;

    RegisterController(FamilyRegister register, Districts districts) {
        this.register = register;
        this.districts = districts;
    }

    @ModelAttribute("stages")
    Stage[] stages() {
        return Stage.values();
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @GetMapping("/cases")
    String page(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        var filter = new FamilyFilter(searched(text), stage(stage), number(district));
        int total = register.count(filter, viewer);
        int pages = Math.max(1, (total + FamilyRegister.PAGE_SIZE - 1) / FamilyRegister.PAGE_SIZE);
        var asked = number(page);
        int shown = Math.min(Math.max(1, asked == null ? 1 : asked), pages);
        model.addAttribute("filter", filter);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("families", register.page(filter, viewer, shown - 1));
        return "casefile/register";
    }

    private static @Nullable String searched(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(LONGEST_TEXT, text.strip().length()));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        for (var stage : Stage.values()) {
            if (stage.name().equals(name)) {
                return stage;
            }
        }
        return null;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
