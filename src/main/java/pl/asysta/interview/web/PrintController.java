package pl.asysta.interview.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.interview.Analyses;
import pl.asysta.interview.Interviews;
import pl.asysta.staff.Viewer;

/** The interview and the analysis on sheets of paper. */
@Controller
@RequestMapping("/cases/{family}")
class PrintController {
    private static final Logger LOG = LoggerFactory.getLogger(PrintController.class);

    private final Interviews interviews;
    private final Analyses analyses;
    private final PaperPage page;
    private final Cases cases;

    PrintController(Interviews interviews, Analyses analyses, PaperPage page, Cases cases) {
        this.interviews = interviews;
        this.analyses = analyses;
        this.page = page;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping("/interview/print")
    String interview(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        LOG.info("Interview of case {} laid out for print by {}", family.id(), viewer.worker());
        page.interview(family, interviews.of(family.id()), viewer, model);
        return "interview/interview-print";
    }

    @GetMapping("/analysis/print")
    String analysis(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        LOG.info("Analysis of case {} laid out for print by {}", family.id(), viewer.worker());
        page.analysis(family, analyses.of(family.id()), viewer, model);
        return "interview/analysis-print";
    }
}
