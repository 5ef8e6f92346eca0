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
import pl.asysta.staff.Viewer;

/** The file of one family. */
@Controller
class CaseFileController {
    private final CaseFile files;
    private final FamilyOnFile families;

    CaseFileController(CaseFile files, FamilyOnFile families) {
        this.files = files;
        this.families = families;
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
        families.show(file.family(), file.kin(), model);
        return "casefile/file";
    }
}
