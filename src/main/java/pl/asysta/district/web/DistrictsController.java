package pl.asysta.district.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.district.DistrictBoard;
import pl.asysta.site.Submission;
import pl.asysta.staff.Districts;

/** The administrator's list of districts. */
@Controller
@RequestMapping("/districts")
class DistrictsController {
    private final Districts districts;
    private final DistrictBoard board;

    DistrictsController(Districts districts, DistrictBoard board) {
        this.districts = districts;
        this.board = board;
    }

    record DistrictForm(
            @NotBlank(message = "{staff.district.name.required}") @Size(max = 60, message = "{form.too-long}") @Nullable
            String name) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new DistrictForm(null));
        return page(model);
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") DistrictForm form, BindingResult errors, Model model) {
        return Submission.accepted(
                        errors, () -> districts.open(String.valueOf(form.name()).strip()))
                ? "redirect:/districts"
                : page(model);
    }

    private String page(Model model) {
        model.addAttribute("districts", board.all());
        return "district/districts";
    }
}
