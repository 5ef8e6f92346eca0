package pl.asysta.risk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.risk.CompletedRiskLists;
import pl.asysta.staff.Viewer;

/** One of the risk lists of a family that are done, on the screen and on paper. */
@Controller
@RequestMapping("/cases/{family}/risk-list/{number:\\d{1,4}}")
class CompletedListController {
    private final CompletedRiskLists lists;
    private final RiskPages pages;
    private final Cases cases;

    CompletedListController(CompletedRiskLists lists, RiskPages pages, Cases cases) {
        this.lists = lists;
        this.pages = pages;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable int number,
            Viewer viewer,
            Model model) {
        return pages.toRead(lists.list(family.id(), number), family, viewer, model);
    }

    @GetMapping("/print")
    String print(@PathVariable CaseId family, @PathVariable int number, Model model) {
        return pages.toPrint(lists.list(family, number), family, model);
    }
}
