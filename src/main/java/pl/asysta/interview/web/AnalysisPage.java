package pl.asysta.interview.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.LifeArea;
import pl.asysta.interview.AnalysisView;
import pl.asysta.interview.CrisisCause;
import pl.asysta.interview.Interest;
import pl.asysta.interview.Interviews;
import pl.asysta.statute.SupportPurpose;

/** What stands on the page of an analysis beside its text: the interview, the children, and what can be chosen. */
@Component
class AnalysisPage {
    private final Interviews interviews;
    private final InterviewPage interviewPage;

    AnalysisPage(Interviews interviews, InterviewPage interviewPage) {
        this.interviews = interviews;
        this.interviewPage = interviewPage;
    }

    /** The page on which it is written. */
    String write(CaseView family, AnalysisView analysis, Model model) {
        model.addAttribute("interview", interviews.of(family.id()));
        model.addAttribute("causeKinds", CrisisCause.values());
        model.addAttribute("areas", LifeArea.values());
        model.addAttribute("interests", Interest.values());
        model.addAttribute("purposes", SupportPurpose.values());
        model.addAttribute("children", children(family, analysis));
        model.addAttribute(
                "socialWorkers",
                interviewPage.socialWorkers(analysis.text().offer().toldBy()));
        return "interview/analysis";
    }

    /** The children of the family, and whoever the analysis has spoken of already, by their ids. */
    private static Map<String, String> children(CaseView family, AnalysisView analysis) {
        var children = new LinkedHashMap<String, String>();
        family.children()
                .forEach(child ->
                        children.put(child.id().toString(), child.name().full()));
        analysis.text().names().forEach(children::putIfAbsent);
        return children;
    }
}
