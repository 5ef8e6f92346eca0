package pl.asysta.cooperation.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cooperation.FileReadings;
import pl.asysta.cooperation.web.StartPage.Step;
import pl.asysta.site.Days;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** How the work with a family starts, step by step; the first of them, reading the file, is done here. */
@Controller
@RequestMapping("/cases/{family}/cooperation")
class StartOfWorkController {
    private final FileReadings readings;
    private final StartPage page;
    private final Words words;

    StartOfWorkController(FileReadings readings, StartPage page, Words words) {
        this.readings = readings;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new ReadingForm(Days.typed(words.today())));
        return page.all(family, viewer, model);
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping("/reading")
    String back() {
        return "redirect:/cases/{family}/cooperation";
    }

    @PostMapping("/reading")
    String read(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                Step.ALL,
                family,
                viewer,
                model,
                errors,
                () -> readings.confirm(family, Days.of(form.readOn()), viewer));
    }
}
