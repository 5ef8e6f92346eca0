package pl.asysta.casefile.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.casefile.CaseFile;
import pl.asysta.casefile.TimelineFilter;
import pl.asysta.cases.CaseId;
import pl.asysta.protection.Emergencies;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.OpenQuestions;

/** The file of one family. */
@Controller
class CaseFileController {
    private final CaseFile files;
    private final FamilyOnFile families;
    private final OpenQuestions questions;
    private final SignalsOnFile signals;
    private final Emergencies emergencies;

    CaseFileController(
            CaseFile files,
            FamilyOnFile families,
            OpenQuestions questions,
            SignalsOnFile signals,
            Emergencies emergencies) {
        this.files = files;
        this.families = families;
        this.questions = questions;
        this.signals = signals;
        this.emergencies = emergencies;
    }

    @GetMapping("/cases/{family}")
    String page(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable String show,
            Viewer viewer,
            Model model) {
        var filter = TimelineFilter.at(show);
        var file = files.open(family, filter, viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", TimelineFilter.values());
        model.addAttribute("file", file);
        model.addAttribute("familyCase", file.family());
        model.addAttribute("keeps", file.family().isWorkedWithBy(viewer));
        model.addAttribute("questions", questions.about(family));
        model.addAttribute("openings", emergencies.of(family));
        signals.show(file.family(), viewer, model);
        families.show(file, model);
        return "casefile/file";
    }
}
