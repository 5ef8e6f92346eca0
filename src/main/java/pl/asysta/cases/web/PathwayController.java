package pl.asysta.cases.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;

/** Why there is no such paper on a family's pathway, and which ones there are. */
@Controller
class PathwayController {
    private final Cases cases;

    PathwayController(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{family}/pathway/{paper}")
    String page(@PathVariable CaseId family, @PathVariable PaperKind paper, Viewer viewer, Model model) {
        var familyCase = cases.visible(family, viewer);
        if (!paper.hasPage() || familyCase.pathway().opens(paper)) {
            throw new NotFound("paper", paper);
        }
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("paper", paper);
        return "cases/pathway";
    }
}
